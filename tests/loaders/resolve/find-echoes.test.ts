import { describe, it, expect } from '@jest/globals';
import { findEchoes } from '../../../loaders/resolve/find-echoes.js';

const echoes = (...texts: string[]) =>
  findEchoes(texts.map((text, index) => ({ id: `lesson/${index}`, talk: `talk/${index}`, text })));

describe('findEchoes', () => {
  it.each([
    ['the same words', 'Page on symptoms, never on causes.', 'Page on symptoms, never on causes.'],
    [
      'other small words',
      'Page on symptoms and never on causes',
      'You page for symptoms, never for causes',
    ],
    [
      'another number',
      'Retries without jitter cause outages',
      'A retry without jitter causes an outage',
    ],
    ['one word more', 'Practice failover every week', 'Practice your failover every single week'],
  ])('hears %s', (_, one, other) => {
    expect(echoes(one, other)).toMatchObject([{ from: 'lesson/0', to: 'lesson/1' }]);
  });

  it.each([
    [
      'only small words in common',
      'You should do it for the team',
      'It is what the team can do for you',
    ],
    ['two words in common', 'Practice failover', 'Practice failover'],
    [
      'less than half of the words',
      'Practice failover every week with the whole team',
      'Practice failover once, because the audit asks',
    ],
    ['other words', 'Page on symptoms, never on causes.', 'Bound every queue that you own.'],
  ])('hears none in %s', (_, one, other) => {
    expect(echoes(one, other)).toEqual([]);
  });

  it('hears none within one talk', () => {
    const lesson = { talk: 'talk/a', text: 'Page on symptoms, never on causes.' };
    expect(
      findEchoes([
        { ...lesson, id: 'lesson/a' },
        { ...lesson, id: 'lesson/b' },
      ]),
    ).toEqual([]);
  });

  it('goes from the smaller id to the greater, with the score and the words that both hold', () => {
    const text = 'Page on symptoms, never on causes.';
    const found = findEchoes([
      { id: 'lesson/z', talk: 'talk/a', text },
      { id: 'lesson/b', talk: 'talk/b', text },
    ]);
    expect(found).toEqual([
      { from: 'lesson/b', to: 'lesson/z', score: 1, words: ['cause', 'never', 'page', 'symptom'] },
    ]);
  });
});
