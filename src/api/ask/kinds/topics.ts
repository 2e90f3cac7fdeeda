import { itemsOf, type AskedPage } from '../item.js';
import { quotes, type Planner } from './planner.js';
import { listNames } from '../wordings.js';

/** What somebody spoke on, and what an event or the talks of a company were about. */
export const topics: Planner = (understood, first) => {
  const [{ id, label } = { id: '', label: '' }] = understood.names;
  return {
    query: `query Topics($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Speaker { concepts(first: $first) { ...Topics } }
    ... on Event { concepts(first: $first) { ...Topics } }
    ... on Conference { concepts(first: $first) { ...Topics } }
    ... on Company { concepts(first: $first) { ...Topics } }
  }
}
fragment Topics on ConceptConnection {
  totalCount
  edges { talkCount ${quotes} node { id name: prefLabel } }
}`,
    variables: { id, first },
    understood:
      label === 'Speaker'
        ? `What ${listNames(understood.names.slice(0, 1))} spoke on.`
        : `What talks${label === 'Company' ? ' of people from' : ' at'} ${listNames(understood.names.slice(0, 1))} were about.`,
    noun: 'concept',
    read: (data) => itemsOf((data as { node: { concepts: AskedPage } }).node.concepts),
  };
};
