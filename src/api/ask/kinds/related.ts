import { itemsOf, type AskedPage, type Item } from '../item.js';
import { conceptOf, nameOfConcept } from './concept-of.js';
import { quotes, type Planner } from './planner.js';

/** What goes with something. */
export const related: Planner = (understood, first) => ({
  query: `query Related($concept: String!, $first: Int!) {
  concept(label: $concept) {
    discussedWith(first: $first) {
      totalCount
      edges { talkCount score ${quotes} node { id name: prefLabel } }
    }
    related { id prefLabel }
  }
}`,
  variables: { ...conceptOf(understood), first },
  understood: `What goes with ${nameOfConcept(understood)}.`,
  noun: 'concept',
  read: (data) => {
    const { concept } = data as {
      concept: { discussedWith: AskedPage; related: readonly { id: string; prefLabel: string }[] };
    };
    const { items, total } = itemsOf(concept.discussedWith);
    const listed = concept.related
      .filter(({ id }) => !items.some(({ nodeId }) => nodeId === id))
      .map(({ id, prefLabel }): Item => ({
        nodeId: id,
        name: prefLabel,
        talkCount: null,
        evidence: [],
      }));
    return { items: [...items, ...listed].slice(0, first), total: total + listed.length };
  },
});
