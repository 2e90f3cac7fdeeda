import type { NeighboursQuery, PathNodeFragment } from '../generated/operations.js';

type Node = NonNullable<NeighboursQuery['node']>;

/** A neighbour, with what ties it and how strongly. */
export interface Neighbour {
  readonly node: PathNodeFragment;
  readonly words: string;
  readonly strength: number;
}

/** Who and what stands next to a node, kind by kind. Strengths that are counts of talks are brought below 1. */
export function neighboursOf(node: Node): Neighbour[] {
  switch (node.__typename) {
    case 'Concept':
      return [
        ...node.talks.edges.map((edge) => tie(edge.node, 'is discussed in', edge.salience)),
        ...node.discussedWith.edges.map((edge) => tie(edge.node, 'goes together with', edge.score)),
        ...node.broader.map((each) => tie(each, 'is a kind or part of', 0.5)),
        ...heardOf(node.narrower).map((each) => tie(each, 'takes in', 0.5)),
        ...heardOf(node.related).map((each) => tie(each, 'is related to', 0.5)),
        ...node.conceptSpeakers.edges.map((edge) =>
          tie(edge.node, 'is spoken on by', share(edge.talkCount)),
        ),
      ];
    case 'Talk':
      return [
        ...node.speakers.nodes.map((each) => tie(each, 'was given by', 1)),
        ...node.events.nodes.map((each) => tie(each, 'was given at', 0.7)),
        ...node.concepts.edges.map((edge) => tie(edge.node, 'discusses', edge.salience)),
        ...node.similar.edges.map((edge) => tie(edge.node, 'is much like', edge.score)),
      ];
    case 'Speaker':
      return [
        ...node.given.nodes.map((each) => tie(each, 'gave', 1)),
        ...node.companies.nodes.map((each) => tie(each, 'worked for', 0.7)),
        ...node.coSpeakers.edges.map((edge) =>
          tie(edge.node, 'was on stage with', share(edge.talkCount)),
        ),
        ...node.topics.edges.map((edge) => tie(edge.node, 'spoke on', share(edge.talkCount))),
      ];
    case 'Company':
      return [
        ...node.people.edges.map((edge) => tie(edge.node, 'employed', share(edge.talkCount))),
        ...node.topics.edges.map((edge) => tie(edge.node, 'spoke on', share(edge.talkCount))),
      ];
    case 'Event':
      return [
        ...(node.conference ? [tie(node.conference, 'is an edition of', 0.9)] : []),
        ...node.given.nodes.map((each) => tie(each, 'had', 0.7)),
        ...node.topics.edges.map((edge) => tie(edge.node, 'was about', share(edge.talkCount))),
      ];
    case 'Conference':
      return [
        ...node.editions.nodes.map((each) => tie(each, 'was held as', 0.9)),
        ...node.topics.edges.map((edge) => tie(edge.node, 'was about', share(edge.talkCount))),
      ];
    case 'Lesson':
      return [
        ...node.about.map((each) => tie(each, 'is about', 0.6)),
        ...node.taught.nodes.map((each) => tie(each, 'is taught in', 1)),
        ...node.echoes.edges.map((edge) => tie(edge.node, 'says much the same as', edge.score)),
      ];
    default:
      return [];
  }
}

function tie(node: PathNodeFragment, words: string, strength: number | null): Neighbour {
  return { node, words, strength: Math.min(1, Math.max(0, strength ?? 0.5)) };
}

/** One talk is little, five are much. */
function share(talkCount: number): number {
  return talkCount / (talkCount + 1.5);
}

function heardOf<Idea extends { readonly talkCount: number }>(
  ideas: readonly Idea[],
): readonly Idea[] {
  return ideas.filter(({ talkCount }) => talkCount > 0).slice(0, 8);
}
