import type { Item } from '../item.js';
import type { Planner } from './planner.js';

interface Found {
  readonly name: string;
  readonly node: { readonly id: string };
  readonly evidence: { readonly id: string } | null;
  readonly highlights: readonly { readonly words: readonly string[] }[];
}

/** What fits the words of a question that is none of the other kinds. */
export const search: Planner = ({ question, ignored }, first) => {
  const words = ignored.length > 0 ? ignored : [question];
  return {
    query: `query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    nodes { name why node { id } highlights { words } evidence { id quote note { path } } }
  }
}`,
    variables: { text: words.join(' ').slice(0, 500), first },
    understood: `What fits ${words.map((word) => `“${word}”`).join(' ')}; no name and no question was recognised.`,
    noun: 'result',
    read: (data) => {
      const { search: found } = data as { search: { nodes: readonly Found[] } };
      // A search finds something for nearly any words: what fits fewer than most of them is no answer.
      const isAnswer = ({ highlights }: Found) =>
        highlights.some((each) => each.words.length > 0.6 * words.length);
      const items = found.nodes.filter(isAnswer).map(({ name, node, evidence }): Item => ({
        nodeId: node.id,
        name,
        talkCount: null,
        evidence: evidence ? [evidence.id] : [],
      }));
      return { items, total: items.length };
    },
  };
};
