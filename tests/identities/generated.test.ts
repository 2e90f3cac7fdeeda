import { describe, expect, it } from '@jest/globals';
import { readKnowledge } from '../../loaders/knowledge.js';
import { curatedFrom } from '../../loaders/resolve/curated.js';
import { resolve } from '../../loaders/resolve/index.js';
import { inventAccounts } from './invent-accounts.js';
import { scoreResolved } from './score-resolved.js';

const knowledge = readKnowledge();
const curated = curatedFrom(knowledge);

describe('invented accounts', () => {
  it.each([1, 2, 3])('come together as they were meant, seed %i', (seed) => {
    const { notes, truth } = inventAccounts(2000, knowledge, seed);
    const { all } = scoreResolved(resolve(notes, curated), truth);
    expect(all.pairs).toBeGreaterThan(3000);
    expect(all.precision).toBeGreaterThan(0.985);
    expect(all.recall).toBeGreaterThan(0.96);
  });

  it('are the same for the same seed, others for another', () => {
    const [one, again, other] = [5, 5, 6].map((seed) => inventAccounts(200, knowledge, seed));
    expect(again).toEqual(one);
    expect(other?.notes).not.toEqual(one?.notes);
  });

  it('come to the same graph in whatever order the notes stand', () => {
    const { notes } = inventAccounts(600, knowledge, 4);
    expect(resolve(notes.toReversed(), curated)).toEqual(resolve(notes, curated));
  });
});
