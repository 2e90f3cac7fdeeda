import { openEmbedded } from '../../src/store/embedded-store.js';
import { describeLaws } from './laws.js';

describeLaws('embedded', () => openEmbedded(null), { runs: 12 });
describeLaws(
  'embedded, rows in random order',
  () => openEmbedded(null, { shuffleUnordered: true }),
  { runs: 4 },
);
