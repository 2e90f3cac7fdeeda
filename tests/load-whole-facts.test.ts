// Stores written before facts were packed hold them whole.

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unpackFacts } from '../src/facts/unpack-facts.js';
import { forgetNotes, loadNotes } from '../src/load-notes.js';
import { usualSizes } from '../src/load/load-sizes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { inSteps } from './in-steps.js';
import { all, budgets, exported, knowledge, load, queues, source } from './notes-to-load.js';

const notes = [source('a.md', queues), source('b.md', budgets)];
/** Tells of the talk that `queues` tells of. */
const more = source('c.md', `${queues}- Measure how long a queue is\n`);

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbedded(null);
  await load(store, notes);
});
afterEach(async () => store.close());

/** Writes the stored notes anew with whole facts, and says what was stored of each. */
async function storeWhole(): Promise<void> {
  const rows = (await readGraph(store)).nodes.flatMap((node) => {
    if (node.label !== 'Note') return [];
    const { id, properties } = node;
    const whole = JSON.stringify(unpackFacts(properties.facts, properties.text));
    expect(whole.length).toBeGreaterThan(properties.facts.length);
    return [{ ...properties, id, facts: whole }];
  });
  expect(rows).toHaveLength(2);
  await store.write((transaction) => transaction.run('write/put-notes', { rows }));
}

describe('a store with whole facts', () => {
  it('exports what it did', async () => {
    const before = await exported(store);
    await storeWhole();
    expect(await exported(store)).toBe(before);
  });

  it('takes its notes for unchanged', async () => {
    await storeWhole();
    const reports = await load(store, notes);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(reports).toMatchObject([{ talks: 1, speakers: 1, lessons: 1 }, { talks: 1 }]);
  });

  it.each([
    ['a batch', usualSizes],
    ['steps', inSteps],
  ])('goes on as one with packed facts, in %s', async (_, sizes) => {
    const goOn = async () => {
      await all(loadNotes(store, [more], knowledge, sizes));
      const added = await exported(store);
      await all(forgetNotes(store, ['a.md'], knowledge));
      return [added, await exported(store)];
    };
    const packed = await goOn();
    await all(forgetNotes(store, ['c.md'], knowledge));
    await load(store, notes);
    await storeWhole();
    expect(await goOn()).toEqual(packed);
  });
});
