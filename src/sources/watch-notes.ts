// Tells what changed below a folder. Events of the file system only say that it is time to look again: what is there is
// compared with what was seen before, so that lost, doubled and half-done events make no difference.

import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NoteFile } from './found-notes.js';
import { walkFolder } from './walk-folder.js';

/** What became of the notes below a folder since the last look. */
export interface NoteChanges {
  /** New or changed, by path. */
  readonly changed: readonly NoteFile[];
  /** Paths of notes that have vanished. */
  readonly gone: readonly string[];
}

export interface WatchOptions {
  /** Called with all notes at first, then with each change, one call at a time; what it throws goes to `onTrouble`, and
   * the same changes come again with the next look. */
  readonly onChange: (changes: NoteChanges) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
  /** Changes are looked at when it was quiet for so many milliseconds. */
  readonly quietFor?: number;
}

/** Watches a folder until `close`; resolves when the first look is done. */
export async function watchNotes(
  folder: string,
  { onChange, onTrouble, quietFor = 200 }: WatchOptions,
): Promise<{ readonly close: () => Promise<void> }> {
  const root = resolve(folder);
  const watchers = new Map<string, FSWatcher>();
  const unwatched = new Set<string>();
  let seen = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let looking: Promise<void> = Promise.resolve();

  const lookSoon = () => {
    if (isClosed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      looking = looking.then(look).catch(onTrouble);
    }, quietFor);
  };

  /** True when a folder is watched that was not before. */
  const watchFolders = (folders: readonly string[]): boolean => {
    let isNew = false;
    for (const [path, watcher] of watchers) {
      if (folders.includes(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of folders) {
      if (watchers.has(path) || unwatched.has(path) || isClosed) continue;
      try {
        // A folder that goes away ends its watcher with an error on some systems; the folder above tells of it too.
        watchers.set(path, watch(path, lookSoon).on('error', lookSoon));
        isNew = true;
      } catch (error) {
        unwatched.add(path);
        onTrouble(
          new Error(`Cannot watch "${path}" (${String(error)}): changes in it stay unseen.`),
        );
      }
    }
    return isNew;
  };

  async function look(): Promise<void> {
    if (isClosed) return;
    let found = await walkFolder(root, folder);
    // What came into a new folder before its watcher stood is seen by looking again.
    while (watchFolders(found.folders)) found = await walkFolder(root, folder);
    for (const { message } of found.troubles) onTrouble(new Error(message));

    const now = new Map<string, string>();
    for (const { path, file } of found.notes) now.set(path, await stampOf(file));
    const changed = found.notes.filter(({ path }) => now.get(path) !== seen.get(path));
    // Where a folder can't be read, its notes are out of sight and not gone.
    const gone = found.troubles.length > 0 ? [] : [...seen.keys()].filter((path) => !now.has(path));
    if (changed.length > 0 || gone.length > 0) await onChange({ changed, gone });
    seen = found.troubles.length > 0 ? new Map([...seen, ...now]) : now;
  }

  looking = look().catch(onTrouble);
  await looking;
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      await looking;
    },
  };
}

/** Differs whenever the file was written; empty for one that has vanished meanwhile, so that it counts as changed later. */
async function stampOf(file: string): Promise<string> {
  return stat(file, { bigint: true }).then(
    ({ size, mtimeNs, ctimeNs, ino }) => `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
    () => '',
  );
}
