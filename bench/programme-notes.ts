// The archive of pyvideo (../shared/corpora) as a folder of notes: 21,715 real talks, one a file.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NoteFile } from '../src/sources/found-notes.js';
import { findNotes } from '../src/sources/find-notes.js';

const archive = fileURLToPath(new URL('../../shared/corpora/pyvideo-data.tar.gz', import.meta.url));

export interface ProgrammeNotes {
  /** By path, so that the talks of an event stand together. */
  readonly files: readonly NoteFile[];
  readonly remove: () => void;
}

/** Unpacks the archive into a temporary folder; null where it is not at hand. With `most`, every so-manieth talk of it. */
export async function programmeNotes(most = Infinity): Promise<ProgrammeNotes | null> {
  if (!existsSync(archive)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pyvideo-'));
  execFileSync('tar', ['xzf', archive, '-C', folder]);
  const { notes } = await findNotes([folder]);
  const talks = notes.filter(({ path }) => path.includes('/videos/'));
  return {
    files: everySoMany(talks, most),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As many items as wanted, taken evenly from all. */
export function everySoMany<T>(items: readonly T[], wanted: number): T[] {
  if (wanted >= items.length) return [...items];
  return Array.from({ length: wanted }, (_, index) =>
    items.slice(Math.floor((index * items.length) / wanted)).at(0),
  ).flatMap((item) => item ?? []);
}
