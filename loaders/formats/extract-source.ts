// From a file's bytes to the text that its Note keeps. What a file is, its bytes say and not its name: equal files are one
// note, wherever they lie. What takes a library to read is loaded only when it is met.

import { NoteError } from '../note-error.js';
import { decodeText } from './decode-text.js';
import { looksLikeEmail } from './email/looks-like-email.js';
import { extractText, type Extraction } from './index.js';

/** Extracts the text of a file. Throws a `NoteError` when it holds none that can be read. */
export async function extractSource({
  path,
  bytes,
  isWebPage = false,
}: {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isWebPage?: boolean;
}): Promise<Extraction> {
  const extraction = await extract(bytes, path, isWebPage);
  if (/[\p{L}\p{N}]/u.test(extraction.text)) return extraction;
  throw new NoteError(
    'NOTE_EMPTY',
    path,
    `Cannot read "${path}": it holds no text, perhaps pictures of it alone. Let a program recognise the text first, or leave it out.`,
  );
}

async function extract(bytes: Uint8Array, path: string, isWebPage: boolean): Promise<Extraction> {
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const { readOffice } = await import('./office/read-office.js');
    return readOffice(bytes, path);
  }
  if (isPdf(bytes)) {
    const { readPdf } = await import('./pdf/read-pdf.js');
    return readPdf(bytes, path);
  }
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) {
    throw new NoteError(
      'NOTE_UNSUPPORTED',
      path,
      `Cannot read "${path}": it is an Office file of the old kind, or one with a password. Save it as .docx, .pptx or .pdf without a password.`,
    );
  }
  if (looksLikeEmail(bytes)) {
    const { readEmail } = await import('./email/read-email.js');
    return readEmail(bytes, path);
  }
  return extractText(decodeText(bytes, path), isWebPage);
}

/** The mark may stand a little way into the file. */
function isPdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /^\s*%PDF-\d/.test(start) || /^[^\n]{0,80}%PDF-\d\.\d\r?\n%[\u0080-\u00FF]{2}/.test(start);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark).every((character, index) => bytes[index] === character.charCodeAt(0));
}
