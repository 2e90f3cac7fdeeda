import type { FactKind } from '../../graph.js';
import type { SearchHit } from '../../store/graph-store.js';
import { byCodePoint } from '../../text/by-code-point.js';
import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import type { EvidenceParent, SearchResultParent } from '../parents.js';
import { matchWords, type SoughtWord } from './match-words.js';

/** At most so many facts are looked at. */
const most = 150;

/** Of facts with the same sentence the first of these kinds stands for it. */
const order: readonly FactKind[] = [
  'lesson',
  'concept',
  'talk',
  'resource',
  'speaker',
  'company',
  'event',
];

/** Sentences that hold words looked for, among those on what was found: never before the best of that. */
export async function findQuotes(
  context: Context,
  sought: readonly SoughtWord[],
  hits: readonly SearchHit[],
): Promise<SearchResultParent[]> {
  const [best] = hits;
  if (!best) return [];
  const nodes = await candidates(context, hits);
  const facts = await loadFacts(context, [...nodes.keys()].slice(0, most));
  const bySentence = new Map<string, EvidenceParent>();
  for (const fact of facts) {
    const key = `${fact.noteId} ${fact.fact.span.from} ${fact.fact.span.to}`;
    const before = bySentence.get(key);
    if (!before || rank(fact) < rank(before)) bySentence.set(key, fact);
  }
  return [...bySentence.values()]
    .flatMap((evidence): SearchResultParent[] => {
      const match = matchWords('QUOTE', evidence.fact.quote, sought);
      if (!match) return [];
      // A sentence with all the words comes close to the best node, one with half of them far behind it.
      const share = match.found.size / sought.length;
      const exact = match.ranges.filter(({ how }) => how === 'WORD').length / match.ranges.length;
      const score = best.score * 0.9 * share ** 2 * (0.7 + 0.3 * exact);
      const nodeId = nodes.get(evidence.id) ?? best.id;
      return [{ kind: 'Quote', nodeId, score, sought, evidence }];
    })
    .toSorted(
      (left, right) =>
        right.score - left.score || byCodePoint(left.evidence?.id ?? '', right.evidence?.id ?? ''),
    );
}

/** Ids of facts, each with the node that it says something of. */
async function candidates(
  { read }: Context,
  hits: readonly SearchHit[],
): Promise<ReadonlyMap<string, string>> {
  const of = (wanted: SearchHit['label']) =>
    hits.filter(({ label }) => label === wanted).map(({ id }) => id);
  const rows = await read('quote-candidates', {
    concepts: of('Concept'),
    talks: of('Talk'),
    lessons: of('Lesson'),
    speakers: of('Speaker'),
    companies: of('Company'),
    events: of('Event'),
  });
  const found = new Map<string, string>();
  for (const { node, evidence } of rows)
    for (const id of (evidence ?? []) as string[]) if (!found.has(id)) found.set(id, String(node));
  return found;
}

function rank({ fact }: EvidenceParent): number {
  return order.indexOf(fact.kind);
}
