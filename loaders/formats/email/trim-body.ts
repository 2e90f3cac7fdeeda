/** A mail's lines without signature, list's foot, and what mail programs write above what they quote. */
export function trimBody(lines: readonly string[]): string[] {
  const end = lines.findIndex(
    (line, index) =>
      (/^-- ?$/.test(line) && lines.length - index <= 20) ||
      (/^_{20,}\s*$/.test(line) && lines.length - index <= 10),
  );
  const own = end < 0 ? lines : lines.slice(0, end);
  return own.filter((line, index) => !isFrame(line, index, own));
}

/** "On Monday, Ada wrote:" above a quotation, and the head of a mail that was sent on. */
function isFrame(line: string, index: number, lines: readonly string[]): boolean {
  const next = lines.slice(index + 1, index + 4).find((each) => each.trim() !== '') ?? '';
  if (/\b(?:wrote|writes|schrieb|a écrit)\s*:\s*$/i.test(line) && next.startsWith('>')) return true;
  // Such a line is often broken in two.
  if (/^On .{5,120}$/.test(line) && /^.{0,80}\bwrote\s*:\s*$/.test(next)) return true;
  if (/^-{3,}\s*(?:original|forwarded|weitergeleitete)\b.{0,40}-{3,}\s*$/i.test(line)) return true;
  const above = lines.slice(Math.max(0, index - 7), index + 1);
  const start = above.findLastIndex((each) => /^-{3,}\s*(?:original|forwarded)/i.test(each));
  return (
    start >= 0 && above.slice(start + 1).every((each) => /^\*?[A-Z][\w-]{1,15}:\*?\s/.test(each))
  );
}
