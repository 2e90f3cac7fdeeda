import type { GraphNode, GraphRelationship, NodeLabel } from '../../../src/graph.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { curatedFrom } from '../../../loaders/resolve/curated.js';
import { resolve } from '../../../loaders/resolve/index.js';
import type { NoteFacts, ToldTalk } from './note-facts.js';

/** The vocabulary and names of tests/fixtures/vocabulary. */
export const curated = curatedFrom(
  readKnowledge(new URL('../../fixtures/vocabulary/', import.meta.url)),
);

type NodeOf<L extends NodeLabel> = GraphNode & { readonly label: L };

/** The nodes of a label that the notes together give, by id. */
export function nodesOf<L extends NodeLabel>(label: L, ...notes: NoteFacts[]): NodeOf<L>[] {
  return resolve(notes, curated).nodes.filter((node): node is NodeOf<L> => node.label === label);
}

/** The relationships of a type that the notes together give. */
export function relationsOf(
  type: GraphRelationship['type'],
  ...notes: NoteFacts[]
): GraphRelationship[] {
  return resolve(notes, curated).relationships.filter((each) => each.type === type);
}

/** One edition in two spellings, another of its series, and one of another. */
export const events = {
  here: { name: 'SREcon18 Americas', series: 'SREcon', year: 2018, region: 'Americas' },
  alsoHere: { name: 'SREcon Americas 2018', series: 'SREcon', year: 2018, region: 'Americas' },
  there: { name: 'SREcon19 EMEA', series: 'SREcon', year: 2019, region: 'EMEA' },
  elsewhere: { name: 'Velocity 2015', series: 'Velocity', year: 2015 },
};

/** A talk at `here`. */
export const queues: ToldTalk = {
  title: 'Draining Queues Without Tears',
  event: events.here,
  speakers: ['Marta Lindqvist, Northwind Labs'],
};

/** A talk at `there`, by someone else. */
export const regions: ToldTalk = {
  title: 'How We Lost Three Regions Before Lunch',
  event: events.there,
  speakers: ['Owen Achterberg, Cloudwright'],
};
