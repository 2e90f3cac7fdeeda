import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { factSpellings } from '../../loaders/resolve/fact-spellings.js';
import { isMeant } from '../../loaders/resolve/is-meant.js';
import { unpackBareFacts } from '../facts/unpack-bare-facts.js';
import type { GraphStore } from '../store/graph-store.js';
import { inPages, rowsPerStatement } from '../store/in-pages.js';
import { nearestNames } from '../text/nearest-names.js';
import type { Correction, NamedThing } from '../vocabulary/corrections.js';

/** A message for each thing of a correction that no stored note names any more, with its line and the nearest spelling there is. Reads
 * nothing where there are no corrections. */
export async function unusedCorrections(
  store: GraphStore,
  { corrections = [] }: LazyKnowledge,
): Promise<string[]> {
  const waiting = new Map<NamedThing, Correction>(
    corrections.flatMap((correction) =>
      correction.things.map((thing) => [thing, correction] as const),
    ),
  );
  if (waiting.size === 0) return [];
  const kinds = new Set(corrections.map(({ kind }) => kind));
  const spelt = new Map<string, Set<string>>();
  const rows = await store.read('read/notes-list');
  for (const ids of inPages(
    rows.map(({ id }) => String(id)),
    rowsPerStatement,
  )) {
    for (const row of await store.read('read/load-readings', { ids })) {
      const paths = row['paths'] as readonly string[];
      for (const fact of unpackBareFacts(String(row['facts']), String(row['text']))) {
        if (!kinds.has(fact.kind)) continue;
        const spellings = factSpellings(fact);
        const all = spelt.get(fact.kind) ?? new Set();
        for (const spelling of spellings) all.add(spelling);
        spelt.set(fact.kind, all);
        for (const [thing, { kind }] of waiting)
          if (kind === fact.kind && isMeant(thing, { spellings, paths })) waiting.delete(thing);
      }
    }
  }
  return [...waiting].map(([{ spelling, note }, { kind, file, line }]) => {
    const where = note === null ? 'No note' : `No note "${note}"`;
    const [near] = nearestNames(spelling, spelt.get(kind) ?? []);
    const guess = near === undefined || near === spelling ? '' : ` Did you mean "${near}"?`;
    return `${file}:${line}: This correction no longer applies. ${where} names a ${kind} "${spelling}".${guess}`;
  });
}
