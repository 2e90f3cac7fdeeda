import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { resolve } from '../../../loaders/resolve/index.js';
import { noteFacts, type ToldTalk } from './note-facts.js';
import { curated, events } from './told.js';

const { here, alsoHere, there, elsewhere } = events;

describe('resolve', () => {
  const talk: fc.Arbitrary<ToldTalk> = fc.record({
    title: fc.constantFrom(
      'Draining Queues Without Tears',
      'Draning Queues Without Tears',
      'Draining Queues',
      'Circuit Breakers Part 1',
      'Circuit Breakers Part 2',
      null,
    ),
    event: fc.constantFrom(here, alsoHere, there, elsewhere),
    kind: fc.constantFrom('talk', 'keynote', 'workshop'),
    depth: fc.constantFrom('covered', 'listed'),
    speakers: fc.subarray([
      'Marta Lindqvist, Northwind Labs',
      'Marta Lindquist, Fennel',
      'Owen Achterberg @owen',
      'Owen Achterberg @achterberg',
      'Priya Raghunatan',
    ]),
    concepts: fc.subarray(['toil', 'error budget', 'queue age']),
    lessons: fc.subarray([
      'Page on symptoms, never on causes.',
      'page on symptoms never on the causes',
      "Don't retry without jitter",
      'Practice failover every week',
    ]),
    resources: fc.subarray([
      'https://talks.test/1',
      'http://www.talks.test/1/',
      'book: The Quiet Pager',
    ]),
  });
  const notes = fc
    .array(fc.array(talk, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    .map((told) =>
      told.map((talks, index) =>
        noteFacts(
          `n${index}`,
          talks,
          talks.flatMap(({ lessons = [] }) => lessons.slice(2)),
        ),
      ),
    );

  it('gives the same graph for notes in any order', () => {
    const shuffled = notes.chain((own) =>
      fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })),
    );
    fc.assert(
      fc.property(shuffled, ([own, other]) => {
        expect(resolve(other, curated)).toEqual(resolve(own, curated));
      }),
      { numRuns: 150 },
    );
  });

  it('gives every node one id, every relationship two ends, and all evidence a fact', () => {
    fc.assert(
      fc.property(notes, (own) => {
        const graph = resolve(own, curated);
        const ids = graph.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set([...ids, ...own.map(({ id }) => id)]);
        const facts = new Set(
          own.flatMap(({ id, facts: all }) => all.map(({ n }) => `${id}#${n}`)),
        );
        for (const { from, to, properties } of graph.relationships) {
          expect([known.has(from), known.has(to)]).toEqual([true, true]);
          for (const fact of 'evidence' in properties ? properties.evidence : [])
            expect(facts.has(fact)).toBe(true);
        }
        for (const { properties } of graph.nodes) {
          const evidence = 'evidence' in properties ? properties.evidence : [];
          expect(new Set(evidence).size).toBe(evidence.length);
          for (const fact of evidence) expect(facts.has(fact)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('forgets with a note exactly what only it said', () => {
    fc.assert(
      fc.property(notes, (own) => {
        const kept = own.slice(1);
        const gone = new Set(own.slice(0, 1).map(({ id }) => id));
        const ids = resolve(kept, curated).nodes.flatMap(({ properties }) =>
          'evidence' in properties ? properties.evidence : [],
        );
        expect(ids.some((fact) => gone.has(fact.split('#')[0] ?? ''))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
