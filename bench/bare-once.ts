// The bare part of bench/load.ts in a process of its own: `bare-once.ts STORE FROM` writes the graph of the store FROM by UNWIND
// batches, one after the other, as one would write it by hand. Prints one line of JSON.

import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { runOneByOne } from '../tests/store/run-one-by-one.js';
import { openStoreAt } from './open-store-at.js';
import { putGraph } from './put-graph.js';

const [at = '', from = ''] = process.argv.slice(2);
const source = await openStoreAt(from);
const graph = await readGraph(source);
await source.close();
const store = await openStoreAt(at);
const began = performance.now();
await putGraph(oneAfterTheOther(store), graph);
const took = performance.now() - began;
await store.close();
process.stdout.write(`${JSON.stringify({ seconds: took / 1000 })}\n`);

function oneAfterTheOther(pipelined: GraphStore): GraphStore {
  return {
    ...pipelined,
    write: async (work) =>
      pipelined.write((transaction) =>
        work({
          ...transaction,
          runEach: runOneByOne(async (statement, parameters) =>
            transaction.run(statement, parameters),
          ),
        }),
      ),
  };
}
