/** A folded word as it sounds, roughly: what people mix up by ear comes to the same ("Philip", "Filip"; "Schmidt", "Shmit"). */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = listen(word);
  // Bounded: a load meets the same words again and again, a long-running server all there are.
  if (sounds.size >= 50_000) sounds.clear();
  sounds.set(word, sound);
  return sound;
}

const sounds = new Map<string, string>();

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
