const header = /^[A-Za-z][A-Za-z0-9-]{1,60}:(?:[ \t]|$)/;

/** True for a text that begins with the head of a mail: a sender, a subject or a date, and nothing else above a blank line. */
export function looksLikeEmail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  if (!/^[A-Za-z]/.test(start)) return false;
  const lines = start.split(/\r?\n/);
  if (/^From \S+/.test(lines[0] ?? '')) lines.shift();
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line === '') return names.has('from') && (names.has('subject') || names.has('date'));
    if (index > 0 && /^[ \t]/.test(line)) continue;
    if (!header.test(line)) return false;
    names.add(line.slice(0, line.indexOf(':')).toLowerCase());
  }
  return false;
}
