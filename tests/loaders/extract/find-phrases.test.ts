import { describe, it, expect } from '@jest/globals';
import { findPhrases } from '../../../loaders/extract/find-phrases.js';
import { readingKnowledge } from '../reading-knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readingKnowledge();

function phrasesOf(...lines: string[]) {
  return findPhrases(null, documentOf(...lines).blocks, knowledge);
}

const labels = (...lines: string[]) => phrasesOf(...lines).map(({ label }) => label);

describe('findPhrases', () => {
  it('finds a phrase that stands once, unmarked', () => {
    expect(labels('- a quiet runbook shelf is what the newest need')).toContain(
      'quiet runbook shelf',
    );
  });

  it('takes a phrase once, with all its places', () => {
    const [shelf] = phrasesOf('- runbook shelf', '- Runbook shelves rot', '- a runbook shelf');
    expect(shelf?.label).toBe('runbook shelf');
    expect(shelf?.places.map(({ block, from, to }) => block.text.slice(from, to))).toEqual([
      'runbook shelf',
      'runbook shelf',
    ]);
  });

  it.each([
    ['what the vocabulary knows', '- error budgets'],
    ['what cuts through a label', '- their error budget'],
    ['names of people', '- Marta Lindqvist'],
  ])('leaves out %s', (_, line) => {
    expect(labels(line)).toEqual([]);
  });

  it('says by name what speaks for and against a phrase', () => {
    const [phrase] = phrasesOf('- stale dashboards are a limiter');
    expect(phrase?.features).toMatchObject({ item: 1, starts: 1, subject: 1, 'shape:twoWords': 1 });
    expect(phrase?.features['heading']).toBeUndefined();
  });
});
