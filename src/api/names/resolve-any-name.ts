import { slug } from '../../text/slug.js';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { labelOf, loadProperties } from '../load-node.js';
import { nearestNames } from '../../text/nearest-names.js';
import { allNames } from './all-names.js';
import { byId, bySpelling, type NamedLabel } from './resolve-name.js';

const labels: readonly NamedLabel[] = ['Concept', 'Speaker', 'Company', 'Event', 'Conference'];
const longest = 500;

/** The id that is meant by an id, by a name of a concept, speaker, company, event or conference, or by a talk's title; of
 * several kinds with one name the first of these. Throws UNKNOWN_NAME with the nearest names. */
export async function resolveAnyName(context: Context, name: string): Promise<string> {
  if (name.length > longest)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected a name of at most ${longest} characters, got ${name.length}.`,
    );
  const label = labelOf(name);
  if (label !== null && (await loadProperties(context, label, [], name))) return name;
  const talk = `talk/${slug(name)}`;
  const title = slug(name) === '' ? null : await loadProperties(context, 'Talk', [], talk);
  for (const look of [byId, bySpelling]) {
    const found = await Promise.all(labels.map((each) => look(context, each, name)));
    const [id] = found.filter((each) => each !== null);
    if (id !== undefined) return id;
    if (title) return talk;
  }
  const all = await Promise.all(labels.map((each) => allNames(context, each)));
  const nearest = nearestNames(
    name,
    all.flat().flatMap((named) => [named.name, ...named.otherNames]),
  );
  const guess =
    nearest.length === 0
      ? 'Ask `search` for words of it.'
      : `Did you mean ${nearest.map((each) => `"${each}"`).join(' or ')}?`;
  throw apiError('UNKNOWN_NAME', `Nothing is called "${name}". ${guess}`, { name, nearest });
}
