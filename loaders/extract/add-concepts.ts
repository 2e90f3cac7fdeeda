import type { FactList } from './fact-list.js';
import type { FoundConcept } from './find-vocabulary-concepts.js';

/** Adds the facts of a talk's concepts, each with all of its places; `talk` is null for what belongs to none. */
export function addConcepts(
  list: FactList,
  talk: number | null,
  concepts: readonly FoundConcept[],
): void {
  for (const { label, places, central, salience, rule, status } of concepts) {
    const [place, ...also] = places;
    list.add(
      {
        kind: 'concept',
        talk,
        label,
        conceptStatus: status,
        central,
        salience,
        rule,
        status: 'stated',
      },
      place,
      also,
    );
  }
}
