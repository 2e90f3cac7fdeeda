/** The words whose lines stand at these places (`findLines`) of a text, which `slice` cuts by code points. */
export function joinLines(
  places: readonly number[],
  slice: (from: number, to: number) => string,
): string {
  const lines: string[] = [];
  for (let index = 0; index < places.length; index += 2)
    lines.push(slice(places[index] ?? 0, places[index + 1] ?? 0));
  return lines.join('\n');
}
