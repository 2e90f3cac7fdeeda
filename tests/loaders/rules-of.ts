import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rules that the sources of a folder name, sorted: `rule: 'event/title'`, and both ends of `talk/${…}`. Throws where there
 * are fewer than twenty, as then the sources name them in another way. */
export function rulesOf(folder: string): readonly string[] {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  const sources = readdirSync(root).map((file) => readFileSync(join(root, file), 'utf8'));
  const kinds = 'event|talk|speaker|company|concept|lesson|resource';
  const written = sources.flatMap((source) => [
    ...source.matchAll(new RegExp(`'((?:${kinds})/[a-z-]+)'`, 'g')),
    ...source.matchAll(/\brule: '([a-z-]+)'/g),
  ]);
  // The only rule that is put together: a header is told by the kind of its block.
  const blocks = sources.some((source) => source.includes('rule: `talk/${'))
    ? ['line', 'heading', 'item', 'row']
    : [];
  const names = new Set([
    ...written.map(([, rule = '']) => rule),
    ...blocks.map((kind) => `talk/${kind}`),
  ]);
  if (names.size <= 20) throw new Error(`Expected more rules in "${folder}", got ${names.size}.`);
  return [...names].toSorted();
}
