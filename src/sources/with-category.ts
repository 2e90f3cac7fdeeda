import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isProgrammePath } from './is-programme-path.js';

/** An archive of programmes names an event once for all of its entries, in `category.json` beside their folder `videos`:
 * puts that name into the entry's own JSON, on its first line so that lines stay. Other files stay as they are. */
export async function withCategory(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!isProgrammePath(file.replaceAll('\\', '/'))) return bytes;
  const entry = Buffer.from(bytes).toString('utf8');
  if (!/^\s*\{/.test(entry) || /"category"\s*:\s*"/.test(entry)) return bytes;
  try {
    const category = join(dirname(dirname(file)), 'category.json');
    const { title } = JSON.parse(await readFile(category, 'utf8')) as { title?: unknown };
    if (typeof title !== 'string' || title.trim() === '') return bytes;
    return Buffer.from(entry.replace('{', () => `{"category": ${JSON.stringify(title)},`));
  } catch {
    // Without it the entry is read as it stands, a talk of no known event.
    return bytes;
  }
}
