import type { Item } from '../item.js';
import type { Planner } from './planner.js';
import { listNames } from '../wordings.js';

/** What ties two things. */
export const connection: Planner = (understood) => {
  const [from, to] = understood.names;
  return {
    query: `query Connection($from: String!, $to: String!) {
  path(from: $from, to: $to) {
    nodes {
      id
      ... on Talk { name: title }
      ... on Speaker { name }
      ... on Company { name }
      ... on Concept { prefLabel }
      ... on Lesson { text }
      ... on Event { name }
      ... on Conference { name }
      ... on Resource { resource: title }
    }
    hops { words evidence(first: 1) { id quote note { path } } }
  }
}`,
    variables: { from: from?.id, to: to?.id },
    understood: `What ties ${listNames(understood.names.slice(0, 2))}.`,
    noun: 'step',
    read: (data) => {
      const { path } = data as {
        path: {
          nodes: readonly Readonly<Record<string, string | null>>[];
          hops: readonly { words: string; evidence: readonly { id: string }[] }[];
        } | null;
      };
      const items = (path?.nodes ?? []).map((node, index): Item => {
        const shown = node['name'] ?? node['prefLabel'] ?? node['text'] ?? node['resource'];
        const hop = path?.hops[index];
        return {
          nodeId: node['id'] ?? null,
          name: `${shown ?? 'a talk without a title'}${hop ? `, which ${hop.words}` : ''}`,
          talkCount: null,
          evidence: hop?.evidence.map(({ id }) => id) ?? [],
        };
      });
      return { items, total: Math.max(0, items.length - 1) };
    },
  };
};
