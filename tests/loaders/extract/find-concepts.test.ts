import { describe, it, expect } from '@jest/globals';
import { findConcepts } from '../../../loaders/extract/find-concepts.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

/** The concepts of a talk whose title is the first line. */
function conceptsOf(...lines: string[]) {
  const [title, ...body] = documentOf(...lines).blocks;
  if (!title) throw new Error('Expected a title.');
  return findConcepts({ block: title, from: 0, to: title.text.length }, body, knowledge);
}

const labels = (...lines: string[]) => conceptsOf(...lines).map(({ label }) => label);

describe('findConcepts', () => {
  it('finds what the title names', () => {
    expect(labels('Error Budgets for Impatient People', '', 'It was a good talk.')).toEqual([
      'error budget',
    ]);
  });

  it('finds what the passage names, by any of its labels', () => {
    expect(
      labels(
        'Draining Them Without Tears',
        '',
        'They used load-shedding and circuit breakers.',
        '- SLOs help',
      ),
    ).toEqual(
      expect.arrayContaining(['load shedding', 'circuit breaker', 'service level objective']),
    );
  });

  it('takes each once, with all its places', () => {
    const [budget, ...rest] = conceptsOf(
      'Error Budgets',
      '',
      'An error budget is what is left.',
      '',
      'Who owns the error budget?',
    );
    expect(rest.filter(({ status }) => status === 'curated')).toEqual([]);
    expect(budget).toMatchObject({
      label: 'error budget',
      rule: 'concept/vocabulary',
      status: 'curated',
    });
    expect(budget?.places.map(({ block, from, to }) => block.text.slice(from, to))).toEqual([
      'Error Budgets',
      'error budget',
      'error budget',
    ]);
  });

  it('takes what title and passage are about for central', () => {
    const [first] = conceptsOf(
      'Error Budgets in Anger',
      '',
      '## Error budgets',
      'Spend the error budget on releases.',
      '',
      'An error budget is a promise.',
    );
    expect(first).toMatchObject({ label: 'error budget', central: true });
  });

  it('takes a word in passing for a mention', () => {
    const passing = conceptsOf(
      'A Year of Rain',
      '',
      'The team went out for a walk after the long review in which someone asked, among many other things, for a postmortem of the party.',
      '',
      'Then they came home and it rained.',
      '',
      'Nobody minded.',
    );
    expect(passing.filter(({ central }) => central)).toEqual([]);
  });

  it('orders by salience, from 0 to 1', () => {
    const found = conceptsOf(
      'Error Budgets and Toil',
      '',
      '- toil',
      '- load shedding and circuit breakers, in passing',
      'Error budgets again.',
    );
    const saliences = found.map(({ salience }) => salience);
    expect(saliences).toEqual(saliences.toSorted((a, b) => b - a));
    for (const salience of saliences) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  });

  it('finds none in code', () => {
    expect(labels('A Year of Rain', '', '```', 'error budget', '```')).toEqual([]);
  });

  it('makes a candidate of a phrase that a talk keeps coming back to', () => {
    const found = conceptsOf(
      'Measuring Drizzle Debt',
      '',
      '## Drizzle debt',
      '- Drizzle debt: small leaks that nobody mends',
      '- Drizzle debt grows at night',
      '- Pay drizzle debt weekly',
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        label: 'drizzle debt',
        status: 'candidate',
        rule: 'concept/candidate',
      }),
    );
  });

  it('makes no candidate of what the vocabulary knows, nor of common words', () => {
    const found = conceptsOf(
      'Error Budgets',
      '',
      '- error budgets',
      '- Error budgets: yes',
      'The time of the people. The time of the people.',
    );
    expect(found.filter(({ status }) => status === 'candidate')).toEqual([]);
  });

  it('takes a phrase that nothing sets apart from a talk, and from a talk alone', () => {
    const { blocks } = documentOf('- a quiet runbook shelf is what the newest need');
    const phrases = (isTalk: boolean) =>
      findConcepts(null, blocks, knowledge, isTalk)
        .filter(({ rule }) => rule === 'concept/phrase')
        .map(({ label }) => label);
    expect(phrases(true)).toEqual(['quiet runbook shelf']);
    expect(phrases(false)).toEqual([]);
  });

  it('makes no candidate of a known idea with a verb before it', () => {
    const found = conceptsOf('A Year of Rain', '', 'We write blameless postmortems.');
    expect(found.filter(({ status }) => status === 'candidate')).toEqual([]);
  });
});
