import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slipOf } from '../../../loaders/resolve/slip-of.js';
import { soundOf } from '../../../loaders/resolve/sounds-like.js';

describe('slipOf', () => {
  it.each([
    ['saino', 'salno', 'one letter'],
    ['immutable', 'imutable', 'one letter'],
    ['hirschfeld', 'hirschfelf', 'one letter'],
    ['production', 'prodcutino', 'two letters'],
    ['jon', 'kon', 'a neighbouring key'],
    ['nagy', 'nay', 'one letter'],
    ['philosophy', 'filosofy', 'the same sound'],
  ])('takes %s and %s for a slip: %s', (one, other, how) => {
    expect(slipOf(one, other)?.how).toBe(how);
    expect(slipOf(other, one)).toEqual(slipOf(one, other));
  });

  it.each([
    ['jon', 'jan'],
    ['li', 'lu'],
    ['load', 'logs'],
    ['2018', '2019'],
    ['part1', 'part2'],
    ['caching', 'coaching team'],
    ['migration', 'mitigation'],
    ['novak', 'spang'],
  ])('takes %s and %s for two words', (one, other) => {
    expect(slipOf(one, other)).toBeNull();
  });

  it('answers alike both ways round', () => {
    const word = fc.stringMatching(/^[a-e]{3,10}$/);
    fc.assert(
      fc.property(word, word, (one, other) =>
        expect(slipOf(one, other)).toEqual(slipOf(other, one)),
      ),
    );
  });
});

describe('soundOf', () => {
  it.each([
    ['philip', 'filip'],
    ['schmidt', 'shmit'],
    ['jackson', 'jakson'],
    ['walter', 'valter'],
  ])('hears %s and %s alike', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

  it.each([
    ['mueller', 'keller'],
    ['anna', 'hanna'],
  ])('hears %s and %s apart', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});
