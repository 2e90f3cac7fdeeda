import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { nameKey } from '../../../loaders/resolve/mention.js';
import { compareNames } from '../../../loaders/resolve/same-name.js';

const short: Readonly<Record<string, string>> = { dan: 'daniel', matt: 'matthew' };
const found = (one: string, other: string) =>
  compareNames(one, other, (word) => short[word] ?? word);

const compare = (one: string, other: string): 'same' | 'near' | 'other' => {
  const { score } = found(nameKey(one), nameKey(other)) ?? { score: 0 };
  return score === 1 ? 'same' : score > 0 ? 'near' : 'other';
};

describe('compareNames', () => {
  it.each([
    ['Marta Lindqvist', 'Marta Lindqvist'],
    ['Marta Lindqvist', 'MARTA LINDQVIST'],
    ['Inés Castellano', 'Ines Castellano'],
    ["Aoife O'Hanlon", 'Aoife O’Hanlon'],
    ['Anne-Lise Varga', 'Anne Lise Varga'],
  ])('finds %s and %s the same', (one, other) => {
    expect(compare(one, other)).toBe('same');
  });

  it.each([
    ['a slip of one letter', 'Priya Raghunathan', 'Priya Raghunatan'],
    ['two letters swapped', 'Owen Achterberg', 'Owen Achtebrerg'],
    ['a slip in each part', 'Marta Lindqvist', 'Martha Lindquist'],
    ['an initial for the first name', 'Owen Achterberg', 'O. Achterberg'],
    ['a middle initial', 'Daniel Okonkwo', 'Daniel R. Okonkwo'],
    ['a middle name', 'Sofia Castellano', 'Sofia Elena Castellano'],
    ['a short form of the given name', 'Daniel Okonkwo', 'Dan Okonkwo'],
    ['a short form the other way round', 'Matt Varga', 'Matthew Varga'],
    ['the family name first', 'Lindqvist Marta', 'Marta Lindqvist'],
    ['an umlaut in two letters', 'Jörg Müller', 'Joerg Mueller'],
    ['an umlaut that got lost', 'Dana Lühtke', 'Dana Lhtke'],
    ['a name by ear', 'Filip Schmidt', 'Philip Shmit'],
    ['a second family name left out', 'Sofia Castellano', 'Sofia Castellano Rivas'],
  ])('finds %s near: %s, %s', (_, one, other) => {
    expect(compare(one, other)).toBe('near');
    expect(compare(other, one)).toBe('near');
  });

  it.each([
    ['another first name', 'Marta Lindqvist', 'Erik Lindqvist'],
    ['another family name', 'Marta Lindqvist', 'Marta Castellano'],
    ['short names that differ by a letter', 'Jon Li', 'Jan Lu'],
    ['a short first name that differs by a letter', 'Jon Achterberg', 'Jan Achterberg'],
    ['another initial', 'O. Achterberg', 'Erik Achterberg'],
    ['only a first name', 'Marta', 'Marta Lindqvist'],
    ['other middle initials', 'Daniel R. Okonkwo', 'Daniel T. Okonkwo'],
    ['two slips in short parts', 'Ana Kim', 'Ina Kin'],
    ['another given name of the same beginning', 'Daniela Okonkwo', 'Dan Okonkwo'],
    ['names that share no part', 'Christina Novak', 'Christine Spang'],
  ])('finds %s other: %s, %s', (_, one, other) => {
    expect(compare(one, other)).toBe('other');
    expect(compare(other, one)).toBe('other');
  });

  it('finds the same both ways round', () => {
    const part = fc.constantFrom(
      'marta',
      'martha',
      'm',
      'jo',
      'jon',
      'lindqvist',
      'lindquist',
      'li',
      'lindqvst',
    );
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(found(one, other)).toEqual(found(other, one));
        expect(found(one, one)?.score).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
