/** Endings of the files that a folder gives as notes. */
export const noteEndings = [
  '.md',
  '.markdown',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.pdf',
  '.pptx',
  '.docx',
  '.vtt',
  '.srt',
  '.eml',
] as const;

/** True for the name of a file that counts as a note where a folder is loaded: a known ending, not hidden, no README. */
export function isNoteName(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    noteEndings.some((ending) => lower.endsWith(ending)) &&
    !lower.startsWith('.') &&
    !/^readme(?![a-z0-9])/.test(lower)
  );
}
