import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { sentences } from '../../src/text/sentences.js';

const told = (text: string) => sentences(text).map(({ text: sentence }) => sentence);

describe('sentences', () => {
  it.each([
    [['Bound every queue.', 'Shed load early.']],
    [['Was it us?', 'It was!', 'Nobody knew.']],
    [['Use backoff, e.g. with jitter.', 'Then stop.']],
    [['They (i.e. we) left.', 'So it was.']],
    [['Dr. Lindqvist spoke of budgets vs. targets.', 'She knows.']],
    [['Owen J. Achterberg spoke.', 'He left.']],
    [['It costs $1.5 a day.', 'That is fine.']],
    [['Version 1.2.3 is out.', 'Use it.']],
    [['Node.js was down.', 'So were we.']],
    [['Wait... and see.', 'Fine.']],
    [['Yes… maybe not.', 'Who knows.']],
    [['U.S. East failed.', 'So did Europe.']],
    [['"Hope is no plan."', 'So he said.']],
    [['no end to this one']],
  ])('finds %j', (expected) => {
    expect(told(expected.join(' '))).toEqual(expected);
  });

  it.each(['', '   ', '\n\t'])('finds none in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('gives the place of each sentence of any text, trimmed, and leaves no word out', () => {
    const piece = fc.constantFrom(
      'Use it',
      'e.g.',
      'Dr.',
      '.',
      '! ',
      '? ',
      '… ',
      ' ',
      'word',
      'Owen',
      '"',
      '🔥',
      ')',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { text: sentence, from, to } of sentences(text)) {
          expect(text.slice(from, to)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
          expect(text.slice(last, from).trim()).toBe('');
          last = to;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
