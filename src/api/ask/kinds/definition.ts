import type { Planner } from './planner.js';
import { conceptOf, nameOfConcept } from './concept-of.js';

/** What something is. */
export const definition: Planner = (understood) => ({
  query: `query Definition($concept: String!) {
  concept(label: $concept) { id prefLabel definition talkCount quotes(first: 3) { id quote note { path } } }
}`,
  variables: conceptOf(understood),
  understood: `What ${nameOfConcept(understood)} is.`,
  noun: 'definition',
  read: (data) => {
    const { concept } = data as {
      concept: {
        id: string;
        prefLabel: string;
        definition: string | null;
        talkCount: number;
        quotes: readonly { id: string }[];
      };
    };
    const { id, prefLabel, definition: meaning, talkCount } = concept;
    const evidence = concept.quotes.map((quote) => quote.id);
    const name = meaning === null ? prefLabel : `${prefLabel}: ${meaning}`;
    const isKnown = meaning !== null || evidence.length > 0;
    return { items: isKnown ? [{ nodeId: id, name, talkCount, evidence }] : [], total: 1 };
  },
});
