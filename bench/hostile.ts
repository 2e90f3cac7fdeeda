// `npx tsx bench/hostile.ts`: how fast requests are refused that nobody sends in good faith, over HTTP, and whether memory
// grows when they come by the hundred. Prints the median and the slowest of each; with `--strict` a median above 20 ms is a
// failure.

import { cpus } from 'node:os';
import { startServer } from '../src/api/start-server.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import { generatedGraph } from './generated-graph.js';
import { hostileRequests } from './hostile-requests.js';
import { putGraph } from './put-graph.js';
import { postText } from './query/post-json.js';

const rounds = 40;
const bound = 20;
const store = await openEmbedded(null);
await putGraph(store, generatedGraph({ talks: 1000 }));
const server = await startServer({ store, port: 0, webFolder: null });
const url = `${server.url}/graphql`;
const times = new Map<string, number[]>(hostileRequests.map(({ name }) => [name, []]));
// Running with --expose-gc makes what is measured less noisy; without it the figures are upper bounds.
const collect = (globalThis as { gc?: () => void }).gc;
const megabytes = () => {
  collect?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
let before = 0;
try {
  for (let round = 0; round < 2 * rounds; round += 1) {
    if (round === rounds) before = megabytes();
    for (const { name, body, code } of hostileRequests) {
      const began = performance.now();
      const answer = JSON.parse(
        await postText(url, body.replace('"query":"', `"query":"#${round}\\n`)),
      ) as {
        errors?: { extensions: { code: string } }[];
      };
      if (round >= rounds) times.get(name)?.push(performance.now() - began);
      const found = answer.errors?.[0]?.extensions.code ?? null;
      if (found !== code) throw new Error(`Expected ${code} for ${name}, got ${found}.`);
    }
  }
  const after = megabytes();
  console.log(
    `Node ${process.version}, ${cpus().length} cores; ${rounds} of each after ${rounds} more, over HTTP\n`,
  );
  for (const { name, code } of hostileRequests) {
    const sorted = (times.get(name) ?? []).toSorted((left, right) => left - right);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const slow = median > bound;
    if (slow && process.argv.includes('--strict')) process.exitCode = 1;
    console.log(
      `${name.padEnd(46)} ${(code ?? 'answered').padEnd(26)} ${median.toFixed(1).padStart(6)} ms, at most ${(sorted.at(-1) ?? 0).toFixed(1).padStart(6)}${slow ? `  above ${bound}` : ''}`,
    );
  }
  console.log(
    `\nHeap before ${before.toFixed(0)} MB, after ${(rounds * hostileRequests.length).toLocaleString('en')} more ${after.toFixed(0)} MB${collect ? '' : ' (run with --expose-gc to count what is kept only)'}`,
  );
} finally {
  await server.close();
  await store.close();
}
