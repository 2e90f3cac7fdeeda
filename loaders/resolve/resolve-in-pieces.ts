// The whole graph of many notes. Who and what is the same is found from what is held of each note in memory; all else is
// read note by note and given back in pieces.

import type { BareNote, Graph, GraphNode } from '../../src/graph.js';
import { addEchoes } from './add-echoes.js';
import type { AddedLesson } from './add-lessons.js';
import { addSpeakers } from './add-speakers.js';
import { addTold } from './add-told.js';
import { addVocabulary } from './add-vocabulary.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import { createGraphBuilder } from './graph-builder.js';
import type { Hub } from './hub.js';
import { makeHub } from './make-hub.js';
import type { TalkMention } from './mention.js';
import { type Pack, packTalks } from './pack-talks.js';
import { resolveTalks } from './resolve-talks.js';

/** All notes there are. */
export interface NotesToResolve {
  /** Sorted. */
  readonly ids: readonly string[];
  /** Gives the talks that they tell, in the notes' order, once: whoever holds on to them holds much memory. */
  readonly takeTalks: () => readonly TalkMention[];
  /** What some of them say, in the order of these ids. */
  readonly read: (ids: readonly string[]) => Promise<readonly BareNote[]>;
}

/** The graph that the notes together tell, without the Note nodes, piece by piece. The ends of a piece's relationships are in it, in
 * one before, or are the notes; of a node that comes twice the second is right. `size` notes make a piece, or some more where they tell the
 * same talks. */
export async function* resolveInPieces(
  notes: NotesToResolve,
  curated: Curated,
  size: number,
): AsyncGenerator<Graph> {
  const talks = resolveTalks(notes.takeTalks(), curated);
  const builder = createGraphBuilder();
  addVocabulary(builder, curated);
  const concepts = builder.takeHubs();
  const given = new Set(concepts.map(({ id }) => id));
  yield { nodes: nodesOf(concepts, curated), relationships: builder.take().relationships };
  addSpeakers(builder, talks, curated);
  const people = builder.take();
  yield { nodes: people.nodes, relationships: [] };
  const lessons: AddedLesson[] = [];
  const unfinished = new Set<Hub>();
  const packs = [...packTalks(talks, notes.ids, size)];
  // A talk's mentions are held until its pack is told, and no longer.
  talks.length = 0;
  for await (const { talks: told, facts } of takePacks(packs, notes)) {
    lessons.push(...addTold(builder, told, correctFacts(facts, curated.corrections), curated));
    const hubs = builder.takeHubs();
    for (const hub of hubs) if (given.has(hub.id)) unfinished.add(hub);
    const fresh = hubs.filter(({ id }) => !given.has(id));
    for (const { id } of fresh) given.add(id);
    const { nodes, relationships } = builder.take();
    yield { nodes: [...nodes, ...nodesOf(fresh, curated)], relationships };
  }
  addEchoes(builder, lessons);
  const editions = builder.hubs().flatMap((hub) => makeHub(hub, curated).relationships);
  yield {
    nodes: nodesOf([...unfinished], curated),
    relationships: [...people.relationships, ...editions, ...builder.take().relationships],
  };
}

function nodesOf(hubs: readonly Hub[], curated: Curated): GraphNode[] {
  return hubs.flatMap((hub) => makeHub(hub, curated).node ?? []);
}

/** The packs with what their notes say, taken from the list; the next is read while one is worked on. */
async function* takePacks(packs: Pack[], notes: NotesToResolve) {
  const read = (pack: Pack | undefined) => notes.read(pack?.ids ?? []);
  let next = read(packs[0]);
  for (let pack = packs.shift(); pack; pack = packs.shift()) {
    const facts = await next;
    next = read(packs[0]);
    next.catch(() => undefined);
    yield { talks: pack.talks, facts };
  }
}
