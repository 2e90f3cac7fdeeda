import { describe, it, expect } from '@jest/globals';
import { phrasesIn } from '../../../loaders/extract/phrase-shapes.js';

const phrases = (text: string) =>
  phrasesIn(text).phrases.map(({ shape, words }) => [
    shape,
    words.map(({ folded }) => folded).join(' '),
  ]);

describe('phrasesIn', () => {
  it.each([
    ['The shared runbook shelf is a limiter', 'threeWords', 'shared runbook shelf'],
    ['Quiet alerts', 'twoWords', 'quiet alerts'],
    ['Avoid stale runbook shelves', 'threeWords', 'stale runbook shelves'],
    ['barriers to rehearsing for outages', 'gerundWithObject', 'rehearsing outages'],
    ['Prune your stale dashboards', 'verbWithObject', 'prune stale dashboards'],
    ['Hand over ownership of the pagers', 'joinedByOf', 'ownership of pagers'],
    ['a sponsor for the rollout', 'joinedByFor', 'sponsor for rollout'],
    [
      'one big unsorted tangled ancient shared configuration store',
      'endOfLonger',
      'shared configuration store',
    ],
    ['alerts fired quickly', 'twoWords', 'alerts fired'],
  ])('finds in "%s"', (text, shape, words) => {
    expect(phrases(text)).toContainEqual([shape, words]);
  });

  it.each([
    ['words that carry a sentence', 'It was the one that we had'],
    ['one word alone', 'a dashboard'],
    ['words with a mark between', 'runbooks, dashboards; pagers'],
    ['numbers', 'the 500 of 2018'],
  ])('finds nothing in %s', (_, text) => {
    expect(phrases(text)).toEqual([]);
  });

  it('tells where a phrase stands among the words', () => {
    const { words, phrases: found } = phrasesIn('Prune your stale dashboards');
    const object = found.find(({ shape }) => shape === 'verbWithObject');
    expect([object?.first, object?.last]).toEqual([0, words.length - 1]);
  });
});
