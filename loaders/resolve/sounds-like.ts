import { rememberTexts } from '../../src/text/remember-texts.js';

/** A folded word as it sounds, roughly: what people mix up by ear comes to the same ("Philip", "Filip"; "Schmidt", "Shmit"). */
export const soundOf = rememberTexts(500_000, listen);

function listen(word: string): string {
  const heard = swaps.reduce((text, [from, to]) => text.replaceAll(from, to), word);
  // Vowels are misheard for each other, but the first letter is not left out.
  return (
    heard.slice(0, 1) +
    heard
      .slice(1)
      .replaceAll(/[aeiou]+/g, 'a')
      .replaceAll(/(.)\1+/g, '$1')
      .replace(/a$/, '')
  );
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|ch(?=r)/g, 'sh'],
  [/ph/g, 'f'],
  [/ck|q|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/dt|th|d(?=$)/g, 't'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/y|j/g, 'i'],
  [/gh(?=t|$)/g, ''],
  [/(?<=.)h/g, ''],
  [/^(?:kn|gn)/g, 'n'],
];
