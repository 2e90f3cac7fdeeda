import type { CountedTalks, Item } from '../item.js';
import type { Planner } from './planner.js';
import { conceptOf, nameOfConcept } from './concept-of.js';

/** When something was spoken on. */
export const years: Planner = (understood) => ({
  query: `query Years($concept: String!) {
  concept(label: $concept) { years { year talkCount } quotes(first: 3) { id quote note { path } } }
}`,
  variables: conceptOf(understood),
  understood: `When ${nameOfConcept(understood)} was spoken on.`,
  noun: 'year',
  read: (data) => {
    const { concept } = data as {
      concept: { years: readonly CountedTalks[]; quotes: readonly { id: string }[] };
    };
    const items = concept.years.map(({ year, talkCount }, index): Item => ({
      nodeId: null,
      name: String(year),
      talkCount,
      evidence: index === 0 ? concept.quotes.map(({ id }) => id) : [],
    }));
    return { items, total: items.length };
  },
});
