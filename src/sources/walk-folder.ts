import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundNotes, NoteFile, SourceTrouble } from './found-notes.js';
import { isNoteName } from './is-note-name.js';
import { isProgrammePath } from './is-programme-path.js';

/** The notes below one folder, with paths relative to it. `shown` is how the user calls the folder. */
export async function walkFolder(folder: string, shown: string): Promise<FoundNotes> {
  const notes: NoteFile[] = [];
  const folders: string[] = [];
  const links: string[] = [];
  const troubles: SourceTrouble[] = [];

  async function walk(below: string): Promise<void> {
    const here = join(folder, below);
    const entries = await readdir(here, { withFileTypes: true }).catch((error: unknown) => {
      const path = join(shown, below);
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      troubles.push({
        kind: 'unreadable',
        path,
        message: `Cannot look into the folder "${path}" (${code}). Check its permissions.`,
      });
      return [];
    });
    folders.push(here);
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isSymbolicLink()) {
        const wanted = isNoteName(entry.name) || (await isFolder(join(folder, path)));
        if (wanted) links.push(join(shown, path));
      } else if (entry.isFile() && (isNoteName(entry.name) || isProgrammePath(path))) {
        notes.push({ path, file: join(folder, path) });
      }
    }
  }

  await walk('');
  return { notes, folders, links, troubles };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
