// Unpacks the parts of an office file that hold text, and never more than they may hold: a file of some kilobytes can unpack
// to gigabytes. node:zlib stops at a length that it is given, which zip libraries do not: they trust what the file says.

import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { NoteError } from '../../note-error.js';
import { damagedFile } from '../damaged-file.js';

/** What a file may unpack to. */
export interface UnzipLimits {
  readonly entries: number;
  /** Bytes of all wanted entries together. */
  readonly bytes: number;
}

const unzipLimits: UnzipLimits = { entries: 20_000, bytes: 30_000_000 };

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  /** Where the entry's own header begins, and how long its packed bytes are. */
  readonly offset: number;
  readonly size: number;
}

const inflate = promisify(inflateRaw) as (
  bytes: Uint8Array,
  options: { maxOutputLength: number },
) => Promise<Buffer>;

/** The wanted entries of a zip archive by name. Throws `NoteError` where it is broken, locked or over the limits. */
export async function unzip(
  bytes: Uint8Array,
  path: string,
  isWanted: (name: string) => boolean,
  limits: UnzipLimits = unzipLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const wanted = listEntries(buffer, path, limits).filter(({ name }) => isWanted(name));
    // Entries that lie on each other would make much of a few bytes.
    if (wanted.reduce((sum, { size }) => sum + size, 0) > buffer.length)
      throw damagedFile(path, 'its parts overlap');
    const parts = new Map<string, Uint8Array>();
    let left = limits.bytes;
    for (const entry of wanted) {
      const part = await unpack(buffer, entry, left + 1);
      left -= part.length;
      if (left < 0) throw tooLarge(path, limits);
      parts.set(entry.name, part);
    }
    return parts;
  } catch (error) {
    if (error instanceof NoteError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(path, limits);
    throw damagedFile(path, 'its parts cannot be unpacked', error);
  }
}

/** The archive's own list of what is in it, which stands at its end. */
function listEntries(buffer: Buffer, path: string, limits: UnzipLimits): Entry[] {
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > buffer.length)
    throw damagedFile(path, 'its end is missing, so it was perhaps not copied whole');
  let { count, at } = { count: buffer.readUInt16LE(end + 10), at: buffer.readUInt32LE(end + 16) };
  const large = end - 20;
  if (large >= 0 && buffer.toString('latin1', large, large + 4) === 'PK\u0006\u0007') {
    const record = Number(buffer.readBigUInt64LE(large + 8));
    count = Number(buffer.readBigUInt64LE(record + 32));
    at = Number(buffer.readBigUInt64LE(record + 48));
  }
  if (count > limits.entries) throw tooLarge(path, limits);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== 0x02014b50) throw damagedFile(path, 'its list of parts is cut');
    const [flags, method] = [buffer.readUInt16LE(at + 8), buffer.readUInt16LE(at + 10)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      buffer.readUInt16LE(at + offset),
    ) as [number, number, number];
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    if (flags & 1) throw lockedFile(path);
    const place = wideSizes(buffer, at, at + 46 + nameLength, extra);
    if (method === 0 || method === 8) entries.push({ name, isPacked: method === 8, ...place });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Packed size and offset of an entry, from its extra field where they were too great or unknown when it was written. */
function wideSizes(buffer: Buffer, at: number, from: number, length: number) {
  const unpacked = buffer.readUInt32LE(at + 24);
  let [size, offset] = [buffer.readUInt32LE(at + 20), buffer.readUInt32LE(at + 42)];
  for (let field = from; field + 4 <= from + length;) {
    const end = field + 4 + buffer.readUInt16LE(field + 2);
    if (buffer.readUInt16LE(field) === 1) {
      let next = field + 4 + (unpacked === 0xffffffff ? 8 : 0);
      if (size === 0xffffffff) {
        size = Number(buffer.readBigUInt64LE(next));
        next += 8;
      }
      if (offset === 0xffffffff) offset = Number(buffer.readBigUInt64LE(next));
    }
    field = end;
  }
  return { size, offset };
}

async function unpack(buffer: Buffer, entry: Entry, most: number): Promise<Uint8Array> {
  const { offset, size, isPacked } = entry;
  const from = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const packed = buffer.subarray(from, from + size);
  return isPacked ? inflate(packed, { maxOutputLength: most }) : packed;
}

function tooLarge(path: string, { bytes }: UnzipLimits): NoteError {
  return new NoteError(
    'NOTE_TOO_LARGE',
    path,
    `Cannot read "${path}": its text unpacks to more than ${Math.round(bytes / 1_000_000)} MB. Split it, or save its text alone.`,
  );
}

function lockedFile(path: string): NoteError {
  return new NoteError(
    'NOTE_LOCKED',
    path,
    `Cannot read "${path}": it is locked with a password. Save it without one.`,
  );
}
