// The one door from bytes to text. What can't be decoded to the letter is refused: a guessed character would end up in
// quotes that the note never held.

import { NoteError } from '../note-error.js';

/** Text of a file in UTF-8, or UTF-16 with a byte order mark, the mark removed, line ends as they are. Throws `NoteError`
 * where the bytes are empty, binary or in another encoding; `path` names the file in its message. */
export function decodeText(bytes: Uint8Array, path = 'the note'): string {
  const encoding = markedEncoding(bytes);
  if (encoding === 'utf-32') throw wrongEncoding(path, 'it is UTF-32');
  const text = encoding === null ? decodeUnmarked(bytes, path) : decodeUtf16(bytes, encoding, path);
  if (!/\S/.test(text)) {
    throw new NoteError(
      'NOTE_EMPTY',
      path,
      `Cannot read "${path}": it is empty. Write something into it, or leave it out.`,
    );
  }
  return text;
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'utf-32' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', path: string): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw wrongEncoding(path, 'it starts as UTF-16 and then holds bytes that are none');
  }
  refuseBinary(text, path);
  return text;
}

function decodeUnmarked(bytes: Uint8Array, path: string): string {
  if (looksLikeUtf16(bytes)) {
    throw wrongEncoding(path, 'it looks like UTF-16 without a byte order mark');
  }
  // Latin-1 shows each byte as one character: binary files are told from bad text before anything is decoded.
  refuseBinary(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongEncoding(
      path,
      `line ${firstBadLine(bytes)} holds bytes that are no UTF-8, perhaps Windows-1252`,
    );
  }
}

/** Western text in UTF-16 has a NUL on every other place, and no control characters on the others. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return false;
  const nuls = [0, 0];
  let controls = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
    else if (byte < 9) controls += 1;
  });
  return (
    Math.max(...nuls) > sample.length * 0.3 && Math.min(...nuls) + controls < sample.length * 0.02
  );
}

/** One stray control character is a slip of some editor; a text has no NUL and never many of the others. */
function refuseBinary(text: string, path: string): void {
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  if (!text.includes('\0') && controls <= 1 + text.length * 0.02) return;
  throw new NoteError(
    'NOTE_BINARY',
    path,
    `Cannot read "${path}": it holds binary data and no text. Save it as text, Markdown or HTML, or leave it out.`,
  );
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A line feed is never part of a longer UTF-8 character, so each line can be tried alone.
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
  }
}

function wrongEncoding(path: string, why: string): NoteError {
  return new NoteError('NOTE_ENCODING', path, `Cannot read "${path}": ${why}. Save it as UTF-8.`);
}
