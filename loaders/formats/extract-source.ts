// From a file's bytes to the text that its Note keeps. What a file is, its bytes say and not its name: equal files are one
// note, wherever they lie.

import { decodeText } from './decode-text.js';
import { extractText, type Extraction } from './index.js';

/** Extracts the text of a file. Throws a `NoteError` when it holds none that can be read. */
export async function extractSource({
  path,
  bytes,
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
}): Promise<Extraction> {
  return extractText(decodeText(bytes, path));
}
