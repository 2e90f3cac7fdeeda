import type { Output } from './output.js';

/** Tells how far a load of so many files is. What is read is in the graph a while later. */
export function loadProgress(output: Output, files: number): (read: number) => void {
  return (read) =>
    output.progress(
      read < files
        ? `Read ${read} of ${files} files`
        : `Read ${files} files; finding what is the same`,
    );
}
