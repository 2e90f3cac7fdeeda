// Which files count as notes is decided here and nowhere else: `--help` and the README say the same.

import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { byCodePoint } from '../text/by-code-point.js';
import type { FoundNotes, NoteFile, SourceTrouble } from './found-notes.js';
import { noteEndings } from './is-note-name.js';
import { walkFolder } from './walk-folder.js';
import { webAddress } from './web-address.js';

/** The notes at and below the given files and folders, and at given web addresses. A file given by name always counts,
 * whatever its name. */
export async function findNotes(given: readonly string[]): Promise<FoundNotes> {
  const found: FoundNotes[] = [];
  for (const path of given) found.push(await look(path));
  const notes = onePathAFile(found.flatMap((each) => each.notes));
  const clashes = findClashes(notes);
  return {
    notes: notes
      .filter(({ path }) => !clashes.has(path))
      .toSorted((a, b) => byCodePoint(a.path, b.path)),
    folders: [...new Set(found.flatMap((each) => each.folders))],
    links: [...new Set(found.flatMap((each) => each.links))],
    troubles: [...found.flatMap((each) => each.troubles), ...clashes.values()],
  };
}

const nothing: FoundNotes = { notes: [], folders: [], links: [], troubles: [] };

async function look(path: string): Promise<FoundNotes> {
  const trouble = (kind: SourceTrouble['kind'], message: string): FoundNotes => ({
    ...nothing,
    troubles: [{ kind, path, message }],
  });
  const address = webAddress(path);
  if (address !== null) return { ...nothing, notes: [{ path: address, file: address }] };
  const file = resolve(path);
  let isFolder: boolean;
  try {
    isFolder = (await stat(file)).isDirectory();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? trouble(
          'missing',
          `Cannot find "${path}": there is no such file or folder. Check the path.`,
        )
      : trouble(
          'unreadable',
          `Cannot look at "${path}" (${code ?? String(error)}). Check its permissions.`,
        );
  }
  if (!isFolder) return { ...nothing, notes: [{ path: basename(file), file }] };
  const found = await walkFolder(file, path);
  if (found.notes.length > 0 || found.troubles.length > 0) return found;
  const message = `No notes in the folder "${path}": no file in it ends in ${noteEndings.join(', ')} (README files, hidden files and node_modules are left out). Name the files to load them whatever they are called.`;
  return { ...found, troubles: [{ kind: 'empty', path, message }] };
}

/** A file that is given by name and through its folder keeps its path below the folder. */
function onePathAFile(notes: readonly NoteFile[]): NoteFile[] {
  const longest = new Map<string, NoteFile>();
  for (const note of notes) {
    const known = longest.get(note.file);
    if (!known || known.path.length < note.path.length) longest.set(note.file, note);
  }
  return [...longest.values()];
}

/** Two files under one path would take turns in the graph with every load, so neither is taken. */
function findClashes(notes: readonly NoteFile[]): Map<string, SourceTrouble> {
  const byPath = new Map<string, NoteFile[]>();
  for (const note of notes) byPath.set(note.path, [...(byPath.get(note.path) ?? []), note]);
  const clashes = new Map<string, SourceTrouble>();
  for (const [path, files] of byPath) {
    if (files.length < 2) continue;
    const names = files.map(({ file }) => `"${file}"`).join(' and ');
    const message = `Cannot take ${names}: both would be the note "${path}". Load the folder above them, or rename one.`;
    clashes.set(path, { kind: 'clash', path, message });
  }
  return clashes;
}
