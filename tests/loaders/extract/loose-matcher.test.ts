import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { createLooseMatcher } from '../../../loaders/extract/loose-matcher.js';
import { vocabularyConcept as concept } from './vocabulary-concept.js';

const find = createLooseMatcher(
  [
    concept('database migration'),
    concept('automation surprise'),
    concept('single point of failure'),
    concept('continuous deployment'),
    concept('queue'),
    concept('communication'),
    concept('Go routine', { exactCase: ['Go routine'] }),
  ],
  (word) => ({ single: 400, point: 300, of: 1, failure: 2000 })[word] ?? 5000,
);

const found = (text: string) =>
  find(text).map(({ concept: { prefLabel }, from, to }) => [prefLabel, text.slice(from, to)]);

describe('the loose matcher', () => {
  it.each([
    [
      'They are migrating the rotten database',
      'database migration',
      'migrating the rotten database',
    ],
    ['migrating databases', 'database migration', 'migrating databases'],
    ['avoid surprises with automation', 'automation surprise', 'surprises with automation'],
    [
      'Remove single points of security failure',
      'single point of failure',
      'single points of security failure',
    ],
    ['how to deploy continuously', 'continuous deployment', 'deploy continuously'],
    ['keep communicating', 'communication', 'communicating'],
  ])('finds in "%s"', (text, label, written) => {
    expect(found(text)).toEqual([[label, written]]);
  });

  it.each([
    ['words far apart', 'The database was old, and nobody thought of a migration'],
    ['words of two sentences', 'We have a database. Migrate later'],
    ['words with a verb between', 'the database is a migration'],
    ['two words between', 'migrating the very old user database'],
    ['half of a label', 'the database'],
    ['a label of one word that names no action', 'queueing'],
    ['what only counts in its own letters', 'a routine to go'],
  ])('finds nothing in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells how it found a label', () => {
    expect(find('migrating the database')[0]?.way).toMatchObject({
      turned: 1,
      determiner: 1,
      gerundFirst: 1,
    });
    expect(find('single points of security failure')[0]?.way).toMatchObject({
      inOrder: 1,
      inOrderGap: 1,
      of: 1,
    });
  });

  it('finds places inside the text, in order', () => {
    const words = fc.constantFrom('migrate', 'database', 'the', 'of', 'failure', 'point', ',', '.');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        const hits = find(text);
        for (const { from, to } of hits) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(hits.map(({ from }) => from)).toEqual(
          hits.map(({ from }) => from).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
