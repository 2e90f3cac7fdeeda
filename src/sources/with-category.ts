import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NoteError } from '../../loaders/note-error.js';
import { isProgrammePath } from './is-programme-path.js';

/** An archive of programmes names an event once for all of its entries, in `category.json` beside their folder `videos`:
 * puts that name into the entry's own JSON, on its first line so that lines stay. Other files stay as they are.
 * Throws `NoteError` NOTE_DAMAGED where `category.json` is no JSON. */
export async function withCategory(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!isProgrammePath(file.replaceAll('\\', '/'))) return bytes;
  const entry = Buffer.from(bytes).toString('utf8');
  if (!/^\s*\{/.test(entry) || /"category"\s*:\s*"/.test(entry)) return bytes;
  const category = join(dirname(dirname(file)), 'category.json');
  const title = titleOf(textOf(category), category, file);
  if (title === null) return bytes;
  return Buffer.from(entry.replace('{', () => `{"category": ${JSON.stringify(title)},`));
}

let last = { category: '', state: '', text: '' };

/** The text of a `category.json`. The entries of one event are read one after the other: it is read again only when it changed. */
function textOf(category: string): string {
  const stats = statSync(category, { throwIfNoEntry: false });
  // Without it the entry is read as it stands, a talk of no known event.
  if (!stats) return '{}';
  const state = `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size}`;
  if (last.category !== category || last.state !== state)
    last = { category, state, text: readFileSync(category, 'utf8') };
  return last.text;
}

function titleOf(text: string, category: string, file: string): string | null {
  try {
    const { title } = JSON.parse(text) as { title?: unknown };
    return typeof title === 'string' && title.trim() !== '' ? title : null;
  } catch (cause) {
    throw new NoteError(
      'NOTE_DAMAGED',
      file,
      `Cannot tell the event of "${file}": "${category}" is no JSON. Repair it, or remove it to load the talk without its event.`,
      { cause },
    );
  }
}
