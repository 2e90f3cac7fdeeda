import { openEmbedded } from '../../src/store/embedded-store.js';
import { describeApi } from './contract.js';

describeApi('the embedded store, rows in any order', () =>
  openEmbedded(null, { shuffleUnordered: true }),
);
