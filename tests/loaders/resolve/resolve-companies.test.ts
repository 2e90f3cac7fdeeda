import { describe, expect, it } from '@jest/globals';
import { noteFacts } from './note-facts.js';
import { events, nodesOf, queues, regions } from './told.js';

const names = (...told: [speaker: string, company: string][]): string[] =>
  nodesOf(
    'Company',
    ...told.map(([speaker, company], index) =>
      noteFacts(`n${index}`, [
        {
          ...(index % 2 === 0 ? queues : regions),
          event: events.here,
          speakers: [`${speaker}, ${company}`],
        },
      ]),
    ),
  ).map(({ properties }) => properties.name);

describe('companies', () => {
  it.each([
    ['a slip', 'Tidewater', 'Tidewatre'],
    ['the initials', 'Institute of Reliable Systems', 'IRS'],
    ['a part of it', 'Palisade', 'Palisade Engineering'],
    ['an address', 'Marlow Games', 'marlowgames.com'],
  ])('that one person names are one: %s', (_, one, other) => {
    expect(names(['Marta Lindqvist', one], ['Marta Lindqvist', other])).toHaveLength(1);
  });

  it.each([
    ['a slip', 'Tidewater', 'Tidewatre'],
    ['the initials', 'Institute of Reliable Systems', 'IRS'],
    ['a part of it', 'Palisade', 'Palisade Engineering'],
  ])('that two people name stay two: %s', (_, one, other) => {
    expect(names(['Marta Lindqvist', one], ['Owen Achterberg', other])).toHaveLength(2);
  });

  it('of one person over the years stay as many', () => {
    expect(names(['Marta Lindqvist', 'Palisade'], ['Marta Lindqvist', 'Tidewater'])).toHaveLength(
      2,
    );
    expect(names(['Marta Lindqvist', 'Fennel'], ['Marta Lindqvist', 'Fennol'])).toEqual([
      'Fennel Software',
    ]);
  });
});
