import { describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { describeCopying } from './contract/copying.js';
import { describeLaws } from './contract/laws.js';
import { describeLifetime } from './contract/lifetime.js';
import { describeParameters } from './contract/parameters.js';
import { describeSearching } from './contract/searching.js';
import { describeTransactions } from './contract/transactions.js';
import { describeWriting } from './contract/writing.js';

/** Opens a store that holds nothing; the test closes it. */
export type OpenEmpty = () => Promise<GraphStore>;

/** What every store must do. `runs`: how many invented graphs each law is tried with. */
export function describeGraphStore(name: string, open: OpenEmpty, { runs = 40 } = {}): void {
  describe(`graph store: ${name}`, () => {
    describeWriting(open);
    describeTransactions(open);
    describeLifetime(open);
    describeParameters(open);
    describeSearching(open);
    describeCopying(open);
    describeLaws(open, runs);
  });
}
