import { openEmbedded } from '../../src/store/embedded-store.js';
import { generatedGraph } from '../generated-graph.js';
import { putGraph } from '../put-graph.js';
const b = performance.now();
const store = await openEmbedded('/tmp/h6-200k.grafeo');
await putGraph(store, generatedGraph({ talks: 200000, hubTalks: 10000 }));
console.log('loaded', (performance.now() - b) / 1000);
await store.close();
console.log('closed', (performance.now() - b) / 1000);
