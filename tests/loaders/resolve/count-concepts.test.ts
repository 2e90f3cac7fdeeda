import { describe, it, expect } from '@jest/globals';
import { noteFacts, type ToldTalk } from './note-facts.js';
import { events, nodesOf, queues, relationsOf } from './told.js';

const { here, there, elsewhere } = events;

const about = (event: NonNullable<ToldTalk['event']>, title: string): ToldTalk => ({
  title,
  event,
  concepts: ['toil', 'toil'],
});

describe('the counts of a concept', () => {
  it('tell its talks, conferences and years', () => {
    const notes = [
      noteFacts('a', [about(here, 'A Week Without Toil'), about(here, 'Counting What We Hate')]),
      noteFacts('b', [about(there, 'Toil and Trouble'), about(elsewhere, 'The Long Tail of Toil')]),
    ];
    const toil = nodesOf('Concept', ...notes).find(({ id }) => id === 'concept/toil');
    expect(toil?.properties).toMatchObject({
      status: 'curated',
      talks: 4,
      conferences: 2,
      years: 3,
      firstYear: 2015,
      lastYear: 2019,
      peakYear: 2018,
    });
    expect(relationsOf('DISCUSSES', ...notes)[0]?.properties).toMatchObject({
      mentions: 2,
      salience: 0.6,
      central: true,
    });
  });

  it('are nothing for one that no talk discusses', () => {
    const runbook = nodesOf('Concept', noteFacts('a', [queues])).find(
      ({ id }) => id === 'concept/runbook',
    );
    expect(runbook?.properties).toMatchObject({
      talks: 0,
      conferences: 0,
      years: 0,
      firstYear: null,
      peakYear: null,
    });
  });

  it('come with the hierarchy of the vocabulary, and with candidates that it does not know', () => {
    const note = noteFacts('a', [{ ...queues, concepts: ['queue age'] }]);
    expect(relationsOf('BROADER', note)).toContainEqual(
      expect.objectContaining({
        from: 'concept/error-budget',
        to: 'concept/service-level-objective',
      }),
    );
    expect(
      nodesOf('Concept', note).find(({ id }) => id === 'concept/queue-age')?.properties,
    ).toMatchObject({
      prefLabel: 'queue age',
      status: 'candidate',
      talks: 1,
    });
  });
});
