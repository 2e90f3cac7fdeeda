import { fuzziness } from './fuzziness.js';
import { isBeginning } from './is-beginning.js';
import { queryWords } from './search-words.js';

// The properties of the text index in cypher/schema/neo4j.cypher, and how much a word in them counts.
const fields: Readonly<Record<string, number>> = {
  title: 4,
  name: 4,
  prefLabel: 4,
  text: 4,
  altTitles: 3,
  altNames: 3,
  altLabels: 3,
  hiddenLabels: 3,
  handle: 3,
  definition: 1,
  abstract: 1,
};

/** What Neo4j's text index is asked for: each word as it is, as the beginning of one, and with typos. Null for no words. */
export function neo4jSearchQuery(text: string): string | null {
  // Words hold letters and digits only and are lower case: nothing in them means anything to Lucene.
  const words = queryWords(text).flatMap((word) => {
    const typos = fuzziness(word);
    return [
      word,
      ...(isBeginning(word) ? [`${word}*^0.4`] : []),
      ...(typos > 0 ? [`${word}~${typos}^0.3`] : []),
    ];
  });
  if (words.length === 0) return null;
  return Object.entries(fields)
    .map(([field, weight]) => `${field}:(${words.join(' ')})^${weight}`)
    .join(' ');
}
