import { describe, expect, it } from '@jest/globals';
import { rankHits, type Candidate } from '../../src/store/rank-hits.js';

const candidate = (
  id: string,
  score: number,
  name: string,
  otherNames: readonly string[] = [],
): Candidate => ({ id, label: 'Concept', score, name, otherNames });
const ids = (text: string, candidates: readonly Candidate[], limit = 9): string[] =>
  rankHits(text, candidates, limit).map(({ id }) => id);

describe('rankHits', () => {
  it('prefers a whole name, then a whole other name, to words that weigh more', () => {
    const candidates = [
      candidate('long', 5, 'error budget policy'),
      candidate('other', 3, 'allowance', ['Error budgets', 'ERROR  budget']),
      candidate('whole', 2.5, 'Error Budget'),
    ];
    expect(ids('the error-budget', candidates)).toEqual(['whole', 'other', 'long']);
  });

  it('prefers nothing when only stop words are typed', () => {
    expect(ids('in', [candidate('a', 1, 'in'), candidate('b', 2, 'incident')])).toEqual(['b', 'a']);
  });

  it('puts ties in the order of ids, by code point', () => {
    const candidates = ['c', '\u{1f600}', 'a', '\ufb01'].map((id) => candidate(id, 1, 'x'));
    expect(ids('y', candidates)).toEqual(['a', 'c', '\ufb01', '\u{1f600}']);
  });

  it('keeps to the limit', () => {
    expect(ids('y', [candidate('a', 1, 'x'), candidate('b', 2, 'x')], 1)).toEqual(['b']);
  });
});
