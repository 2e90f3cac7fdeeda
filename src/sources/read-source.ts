import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { NoteError } from '../../loaders/note-error.js';
import type { NoteSource } from '../load-notes.js';
import type { NoteFile } from './found-notes.js';
import { sizeLimit } from './size-limit.js';
import { withCategory } from './with-category.js';
import { webAddress } from './web-address.js';

/** The bytes of one note file or web page. Throws `NoteError` where it is longer than `maxBytes` or can't be read; no more
 * than that is ever held, also where a file grows or has no size of its own (a pipe). */
export async function readSource(
  note: NoteFile,
  maxBytes = sizeLimit(note.file),
): Promise<NoteSource> {
  if (webAddress(note.file) !== null) {
    const { readPage } = await import('./web/read-page.js');
    return readPage(note.file, maxBytes);
  }
  let handle: FileHandle | undefined;
  try {
    const small = readSmall(note.file, maxBytes);
    if (small) return { path: note.path, bytes: await withCategory(note.file, small) };
    handle = await open(note.file, 'r');
    const stats = await handle.stat();
    if (stats.isFile() && stats.size > maxBytes) throw tooLarge(note.path, maxBytes, stats.size);
    return {
      path: note.path,
      bytes: await withCategory(note.file, await readAtMost(handle, note.path, maxBytes)),
    };
  } catch (error) {
    throw error instanceof NoteError ? error : unreadable(note.path, error);
  } finally {
    await handle?.close();
  }
}

/** Notes are small and many, and going to the disk and back to the event loop five times takes longer than reading one. */
const smallSize = 256 * 1024;

/** A small file's bytes; null where it is none, or grows while it is read. */
function readSmall(file: string, maxBytes: number): Uint8Array | null {
  const stats = statSync(file);
  if (!stats.isFile() || stats.size > Math.min(smallSize, maxBytes)) return null;
  const bytes = Buffer.allocUnsafeSlow(stats.size + 1);
  const descriptor = openSync(file, 'r');
  try {
    let size = 0;
    for (let more = 1; more > 0 && size < bytes.length; size += more)
      more = readSync(descriptor, bytes, size, bytes.length - size, null);
    return size < bytes.length ? bytes.subarray(0, size) : null;
  } finally {
    closeSync(descriptor);
  }
}

async function readAtMost(handle: FileHandle, path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw tooLarge(path, maxBytes, null);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string, maxBytes: number, size: number | null): NoteError {
  const held = size === null ? 'more' : `${megabytes(size)} MB, more`;
  return new NoteError(
    'NOTE_TOO_LARGE',
    path,
    `Cannot read "${path}": it holds ${held} than the ${megabytes(maxBytes)} MB that a note may have. Split it, or allow more with \`--max-size\`.`,
  );
}

const megabytes = (bytes: number) => String(Number((bytes / 1_000_000).toPrecision(3)));

function unreadable(path: string, error: unknown): NoteError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const why =
    code === 'ENOENT'
      ? 'it has vanished. Load again.'
      : code === 'EACCES' || code === 'EPERM'
        ? `no permission (${code}). Check who may read it.`
        : `the system says ${code}. Check the file.`;
  return new NoteError('NOTE_UNREADABLE', path, `Cannot read "${path}": ${why}`, { cause: error });
}
