import { describe, it, expect } from '@jest/globals';
import { rememberTexts } from '../../src/text/remember-texts.js';

/** A remembered function, and the texts that it was really asked for. */
function asked(letters: number): { ask: (text: string) => string; texts: string[] } {
  const texts: string[] = [];
  const ask = rememberTexts(letters, (text) => {
    texts.push(text);
    return text.toUpperCase();
  });
  return { ask, texts };
}

describe('rememberTexts', () => {
  it('works an answer out once', () => {
    const { ask, texts } = asked(100);
    expect([ask('one'), ask('two'), ask('one')]).toEqual(['ONE', 'TWO', 'ONE']);
    expect(texts).toEqual(['one', 'two']);
  });

  it('keeps null as an answer', () => {
    let count = 0;
    const none = rememberTexts(100, () => {
      count += 1;
      return null;
    });
    expect([none('one'), none('one'), count]).toEqual([null, null, 1]);
  });

  it('begins anew where the texts come to more letters than it may keep', () => {
    const { ask, texts } = asked(100);
    for (let index = 10; index < 35; index += 1) ask(`a${index}`);
    ask('a10');
    expect(texts).toHaveLength(25);
    ask('one more');
    ask('a10');
    expect(texts.slice(25)).toEqual(['one more', 'a10']);
  });

  it('keeps no text that takes a tenth of the room', () => {
    const { ask, texts } = asked(100);
    ask('ten letter');
    ask('ten letter');
    expect(texts).toHaveLength(2);
  });

  it('counts empty texts', () => {
    const { ask, texts } = asked(20);
    ask('');
    ask('');
    expect(texts).toEqual(['']);
  });
});
