import { describe, it, expect } from '@jest/globals';
import { conceptPlaces } from '../../../loaders/extract/find-vocabulary-concepts.js';
import { weighLikelyConcepts } from '../../../loaders/extract/weigh-likely-concepts.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

/** The likely concepts of a text that some rule takes, by label. */
function taken(rule: string, lines: readonly string[], isTalk = true): string[] {
  const { blocks } = documentOf(...lines);
  const named = conceptPlaces(null, blocks, knowledge);
  return weighLikelyConcepts(null, blocks, named, knowledge, isTalk)
    .filter((each) => each.rule === rule && each.isTaken)
    .map(({ label }) => label);
}

describe('concept/other-words', () => {
  it.each([
    ['words in another form', '- Migrating our databases took a year', 'data migration'],
    ['a label in a longer one', '- Multi-cluster service mesh patterns', 'service mesh'],
  ])('takes %s', (_, line, label) => {
    expect(taken('concept/other-words', [line])).toContain(label);
  });

  it.each([
    ['what a label names outright', '- data replication', 'data replication'],
    [
      'words far from one another',
      '- service is what every proud team has ownership of',
      'service ownership',
    ],
    ['words of two sentences', '- It is a service. Ownership comes later.', 'service ownership'],
    ['words of code', '```\nreplicate(data)\n```', 'data replication'],
  ])('takes nothing for %s', (_, line, label) => {
    expect(taken('concept/other-words', line.split('\n'))).not.toContain(label);
  });
});

describe('concept/candidate', () => {
  it.each([
    ['comes back', ['- drizzle debt', '- pay drizzle debt weekly', '- drizzle debt grows']],
    ['heads a section', ['## Drizzle debt', '- small leaks that nobody mends']],
    ['stands before its acronym', ['- count the drizzle debt (DD) of every team']],
  ])('takes a phrase that %s', (_, lines) => {
    expect(taken('concept/candidate', lines)).toContain('drizzle debt');
  });

  it.each([
    ['common words', ['- the other way', '- the other way', '- the other way']],
    ['what the vocabulary knows', ['## Error budgets', '- error budgets', '- error budgets']],
    ['names', ['## Marta Lindqvist', '- Marta Lindqvist', '- Marta Lindqvist']],
  ])('takes nothing for %s', (_, lines) => {
    expect(taken('concept/candidate', lines)).toEqual([]);
  });
});

describe('concept/phrase', () => {
  it.each([
    ['begins a line and is said something of', '- watch budget is a craft', 'watch budget'],
    [
      'is what somebody needs',
      '- a quiet runbook shelf is what the newest need',
      'quiet runbook shelf',
    ],
  ])('takes what %s', (_, line, label) => {
    expect(taken('concept/phrase', [line])).toContain(label);
  });

  it.each([
    ['text outside of talks', '- watch budget is a craft', false],
    ['words that only carry a sentence', '- it was the one that we had', true],
    ['names', '- Marta Lindqvist is a keeper', true],
    ['what the vocabulary knows', '- error budgets are a craft', true],
  ])('takes nothing from %s', (_, line, isTalk) => {
    expect(taken('concept/phrase', [line], isTalk)).toEqual([]);
  });
});

describe('weighLikelyConcepts', () => {
  it('takes twelve at most, the worthiest first, and none within another', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `- ${'abcdefghijklmnopqrstuvwxyzzzzzz'[n]}lum budget is a craft`,
    );
    const { blocks } = documentOf(...lines);
    const all = weighLikelyConcepts(null, blocks, new Map(), knowledge, true);
    expect(all.map(({ worth }) => worth)).toEqual(
      all.map(({ worth }) => worth).toSorted((a, b) => b - a),
    );
    const labels = all.filter(({ isTaken }) => isTaken).map(({ label }) => label);
    expect(labels).toHaveLength(12);
    for (const label of labels)
      expect(labels.filter((other) => other.includes(label))).toEqual([label]);
  });
});
