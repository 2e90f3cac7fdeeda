/** For each line of a mail's text the line of the file, from 1, that it begins on: the next one below the last found that
 * holds its first words, else the last found. Quoted-printable is seen through, base64 is not. */
export function alignLines(lines: readonly string[], raw: string): number[] {
  const places = new Map<string, number[]>();
  for (const [index, line] of raw.split(/\r?\n/).entries()) {
    const key = keyOf(line.includes('=') ? plain(line) : line);
    if (key !== '') places.set(key, [...(places.get(key) ?? []).slice(-200), index + 1]);
  }
  let last = 1;
  return lines.map((line) => {
    const found = places.get(keyOf(line))?.find((place) => place > last);
    last = found ?? last;
    return last;
  });
}

/** The first words, without marks and spaces that programs change. */
function keyOf(line: string): string {
  return line
    .slice(0, 80)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 16);
}

function plain(line: string): string {
  const bytes = line.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}
