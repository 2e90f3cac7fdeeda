/** Line numbers in order as people write them: `3, 7-12 and 44`; after `most` of them the rest is counted. */
export function lineRanges(lines: readonly number[], most: number): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  const shown = ranges
    .slice(0, most)
    .map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  const left = ranges.slice(most).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (left > 0) return `${shown.join(', ')} and ${left} more`;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
