import type { CountedTalks, Item } from '../item.js';
import type { Planner } from './planner.js';
import { conceptOf, nameOfConcept } from './concept-of.js';

/** Where something was spoken on. */
export const conferences: Planner = (understood) => ({
  query: `query Conferences($concept: String!) {
  concept(label: $concept) {
    conferences { talkCount conference { id name } }
    quotes(first: 3) { id quote note { path } }
  }
}`,
  variables: conceptOf(understood),
  understood: `At which conferences ${nameOfConcept(understood)} was spoken on.`,
  noun: 'conference',
  read: (data) => {
    const { concept } = data as {
      concept: { conferences: readonly CountedTalks[]; quotes: readonly { id: string }[] };
    };
    const items = concept.conferences.map(({ conference, talkCount }, index): Item => ({
      nodeId: conference?.id ?? null,
      name: conference?.name ?? '',
      talkCount,
      evidence: index === 0 ? concept.quotes.map(({ id }) => id) : [],
    }));
    return { items, total: items.length };
  },
});
