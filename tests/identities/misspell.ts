import type { Chance } from './seeded.js';

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const heard: readonly (readonly [RegExp, string])[] = [
  [/ph/i, 'f'],
  [/ck/i, 'k'],
  [/th/i, 't'],
  [/ee/i, 'ea'],
  [/ea/i, 'ee'],
  [/ie/i, 'ei'],
  [/c(?=[aou])/i, 'k'],
  [/c(?=[ei])/i, 's'],
  [/z/i, 's'],
  [/w(?=[aeiou])/i, 'v'],
  [/y$/i, 'ie'],
  [/ou/i, 'u'],
  [/([bdfglmnprst])\1/i, '$1'],
  [/(?<=[aeiou])([lmnrst])(?=[aeiou])/i, '$1$1'],
];

/** One slip of the hand in a word: a neighbouring key, a letter too few, one twice, or two swapped. */
export function mistype(word: string, chance: Chance): string {
  if (word.length < 4) return word;
  const at = 1 + chance.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (chance.below(4)) {
    case 0:
      return before + neighbour(letter, chance) + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}

/** A word as somebody writes it who only heard it. */
export function mishear(word: string, chance: Chance): string {
  const possible = heard.filter(([sound]) => sound.test(word.slice(1)));
  if (possible.length === 0) return mistype(word, chance);
  const [sound, spelt] = chance.pick(possible);
  return word.slice(0, 1) + word.slice(1).replace(sound, spelt);
}

function neighbour(letter: string, chance: Chance): string {
  for (const [at, row] of keys.entries()) {
    const place = row.indexOf(letter.toLowerCase());
    if (place < 0) continue;
    const near = [row[place - 1], row[place + 1], keys[at + 1]?.[place], keys[at - 1]?.[place]];
    return chance.pick(near.filter((each) => each !== undefined));
  }
  return letter;
}
