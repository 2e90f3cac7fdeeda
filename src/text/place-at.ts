/** The place of a line by marks in order of lines: that of the last mark at or above it, null where there is none. */
export function placeAt(
  marks: readonly { readonly line: number; readonly place: string }[] | null,
  line: number,
): string | null {
  return marks?.findLast((mark) => mark.line <= line)?.place ?? null;
}
