import type { GraphNode, NodeLabel } from '../graph.js';
import type { SearchDocument } from './graph-store.js';

type NodeOf<L extends NodeLabel> = Extract<GraphNode, { label: L }>;
type Texts = Omit<SearchDocument, 'id' | 'label'>;

const texts: { readonly [L in NodeLabel]: ((node: NodeOf<L>) => Texts) | null } = {
  Talk: ({ properties: { title, altTitles, abstract } }) => ({
    name: title ?? '',
    otherNames: altTitles,
    text: abstract ?? '',
  }),
  Speaker: ({ properties: { name, altNames, handle } }) => ({
    name,
    otherNames: handle === null ? altNames : [...altNames, handle],
    text: '',
  }),
  Company: ({ properties: { name, altNames } }) => ({ name, otherNames: altNames, text: '' }),
  Concept: ({ properties: { prefLabel, altLabels, hiddenLabels, definition } }) => ({
    name: prefLabel,
    otherNames: [...altLabels, ...hiddenLabels],
    text: definition ?? '',
  }),
  Lesson: ({ properties: { text } }) => ({ name: text, otherNames: [], text: '' }),
  Event: ({ properties: { name, altNames } }) => ({ name, otherNames: altNames, text: '' }),
  Conference: ({ properties: { name, altNames } }) => ({ name, otherNames: altNames, text: '' }),
  Resource: null,
  Note: null,
};

/** The labels whose nodes text search finds. */
export const searchedLabels = (Object.keys(texts) as NodeLabel[]).filter(
  (label) => texts[label] !== null,
);

/** The texts by which search finds a node, or null for a Resource or a Note. */
export function searchDocument(node: GraphNode): SearchDocument | null {
  const textsOf = texts[node.label] as ((node: GraphNode) => Texts) | null;
  return textsOf && { id: node.id, label: node.label, ...textsOf(node) };
}
