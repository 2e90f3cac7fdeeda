// On Neo4j loaders of several processes share a store: each a driver of its own here.

import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openKnowledge } from '../../loaders/knowledge.js';
import { loadNotes, type NoteSource } from '../../src/load-notes.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4j } from '../../src/store/neo4j-store.js';
import { readGraph } from '../../src/store/read-graph.js';
import { anyNotes } from '../laws/any-notes.js';
import { inSteps, usualGraph } from '../in-steps.js';
import { takeAll } from '../take-all.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

const knowledge = openKnowledge(new URL('../fixtures/vocabulary/', import.meta.url));

/** Notes below a folder. */
function sampleNotes(folder: string, seed: number): NoteSource[] {
  return fc
    .sample(anyNotes, { seed, numRuns: 3 })
    .flatMap((list, index) =>
      list.map(({ path, bytes }) => ({ path: `${folder}/${index}/${path}`, bytes })),
    );
}

const inStepsTo = async (store: GraphStore, notes: readonly NoteSource[], sizes = inSteps) =>
  takeAll(loadNotes(store, notes, knowledge, sizes));

describeWithNeo4j('a load in steps', {}, (server) => {
  const open = async () =>
    openNeo4j({ uri: server().uri, username: 'neo4j', password: null, database: 'neo4j' });

  it('comes to the graph that the embedded store has of batches', async () => {
    const notes = sampleNotes('notes', 21);
    const store = await openEmpty(server().uri);
    await inStepsTo(store, notes, { ...inSteps, rowsPerTransaction: 30 });
    expect(await readGraph(store)).toEqual(await usualGraph(notes, knowledge));
    await store.close();
  });

  it('comes to it beside two others, one of them in batches', async () => {
    const [one, two, three] = [22, 23, 24].map((seed) => sampleNotes(`from-${seed}`, seed));
    const stores = [await openEmpty(server().uri), await open(), await open()] as const;
    await Promise.all([
      inStepsTo(stores[0], one ?? []),
      inStepsTo(stores[1], two ?? []),
      takeAll(loadNotes(stores[2], three ?? [], knowledge)),
    ]);
    expect(await readGraph(stores[0])).toEqual(
      await usualGraph([...(one ?? []), ...(two ?? []), ...(three ?? [])], knowledge),
    );
    await Promise.all(stores.map((store) => store.close()));
  }, 120_000);
});
