import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { createConceptMatcher } from '../../../loaders/extract/concept-matcher.js';
import { vocabularyConcept } from './vocabulary-concept.js';

const matcher = createConceptMatcher([
  vocabularyConcept('service level objective', {
    altLabels: ['SLO'],
    hiddenLabels: ['service level'],
  }),
  vocabularyConcept('error budget', { hiddenLabels: ['eror budget'] }),
  vocabularyConcept('budget'),
  vocabularyConcept('load shedding'),
  vocabularyConcept('Go', { exactCase: ['Go'] }),
  vocabularyConcept('nines', { altLabels: ['five nines'] }),
  vocabularyConcept("Little's law"),
  vocabularyConcept('queue', { prominent: ['queue'] }),
]);

const found = (text: string) =>
  matcher
    .find(text)
    .map(({ concept: { prefLabel }, from, to }) => [prefLabel, text.slice(from, to)]);

describe('find', () => {
  it.each([
    ['an SLO for it', [['service level objective', 'SLO']]],
    ['all our SLOs', [['service level objective', 'SLOs']]],
    ['Service-Level Objectives', [['service level objective', 'Service-Level Objectives']]],
    ['ERROR BUDGET', [['error budget', 'ERROR BUDGET']]],
    ['error  budgets', [['error budget', 'error  budgets']]],
    ['an eror budget', [['error budget', 'eror budget']]],
    [
      'load-shedding and load shedding',
      [
        ['load shedding', 'load-shedding'],
        ['load shedding', 'load shedding'],
      ],
    ],
    ['We write Go', [['Go', 'Go']]],
    ['Little’s Law holds', [["Little's law", 'Little’s Law']]],
    [
      'five nines, three nines',
      [
        ['nines', 'five nines'],
        ['nines', 'nines'],
      ],
    ],
    [
      'the error budget and the budget',
      [
        ['error budget', 'error budget'],
        ['budget', 'budget'],
      ],
    ],
  ])('finds in %j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each([
    'we go home',
    'GO',
    'nine people',
    'slow',
    'an error. Budget for it',
    'error, budget',
    'error: budget',
    'error - budget',
    'error | budget',
    'errors in our budgeting',
    '',
    '🔥',
  ])('finds no label in %j that runs over a mark or is another word', (text) => {
    expect(found(text).filter(([label]) => label !== 'budget')).toEqual([]);
  });

  it('tells shown from hidden labels, and everyday words', () => {
    expect(
      matcher.find('SLO, service level, queue').map(({ shown, everyday }) => [shown, everyday]),
    ).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
  });

  it('gives hits in order, none inside another', () => {
    const word = fc.constantFrom(
      'error',
      'budget',
      'service',
      'level',
      'objective',
      'SLO',
      'Go',
      'load',
      'shedding',
      'queues',
      ',',
      '.',
      ' - ',
      '🔥',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          let last = 0;
          for (const { from, to } of matcher.find(text)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
        },
      ),
    );
  });
});

describe('covers', () => {
  it.each(['error budgets', '“Error budget”', 'SLO.', '- load shedding'])(
    'is true of %j',
    (text) => {
      expect(matcher.covers(text)).toBe(true);
    },
  );

  it.each(['error budgets help', 'the error budget', 'SLO, load shedding', ''])(
    'is false of %j',
    (text) => {
      expect(matcher.covers(text)).toBe(false);
    },
  );
});

describe('a matcher that knows how words are spelt', () => {
  const spelt = createConceptMatcher(
    [
      vocabularyConcept('CAPTCHA', { exactCase: ['CAPTCHA'] }),
      vocabularyConcept('SQL', { exactCase: ['SQL'] }),
      vocabularyConcept('ADR', { exactCase: ['ADR'] }),
      vocabularyConcept('COST', { exactCase: ['COST'] }),
      vocabularyConcept('hierarchy of needs'),
    ],
    {
      mend: (word) => (word === 'heirarchy' ? 'hierarchy' : word),
      isKnown: (word) => word === 'cost',
    },
  );
  const labels = (text: string) => spelt.find(text).map(({ concept }) => concept.prefLabel);

  it.each([
    ['a slip', 'a heirarchy of needs', ['hierarchy of needs']],
    ['an acronym in small letters', 'avoid captchas and sql', ['CAPTCHA', 'SQL']],
  ])('finds %s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    ['an acronym that is a word', 'the cost of it'],
    ['an acronym that can be spoken', 'our adr folder'],
    ['an acronym in other capitals', 'Sql and Captcha'],
  ])('takes nothing for %s', (_, text) => {
    expect(labels(text)).toEqual([]);
  });
});
