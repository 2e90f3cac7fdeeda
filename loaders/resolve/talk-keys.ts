import { slug } from '../../src/text/slug.js';
import type { Curated } from './curated.js';
import type { TalkMention } from './mention.js';
import { nameParts } from './name-parts.js';
import { plainUmlauts } from './plain-umlauts.js';
import { rarest } from './rarest.js';
import { renamedTo } from './renamed-to.js';

/** The id that a talk would have of this mention alone, without `talk/`; empty where its title has no letter. */
export function talkIdName(talk: TalkMention, { corrections }: Curated): string {
  return slug(renamedTo('talk', [talk], corrections) ?? talk.fact.title ?? talk.fact.asWritten);
}

/** A talk's keys: its title, two of its three rarest words, each of its tellings words at its event, and its speakers. */
export function talkKeys(talk: TalkMention, curated: Curated): string[] {
  const { rank } = curated;
  const words = talk.content;
  const rare = rarest(words, rank);
  const [a, b, c] = rare;
  const pairs = [
    [a, b],
    [a, c],
    [b, c],
  ].flatMap(([one, other]) => (one && other ? [`rare ${[one, other].toSorted().join(' ')}`] : []));
  const telling = [...new Set([...rare.slice(0, 4), ...words.slice(0, 3)])];
  return [
    `id ${talkIdName(talk, curated)}`,
    `title ${words.join(' ')}`,
    ...pairs,
    ...(talk.edition === null ? [] : telling.map((word) => `word ${talk.edition} ${word}`)),
    ...talk.speakers.flatMap(({ key }) => {
      const parts = nameParts(key).map(plainUmlauts);
      return [
        `by ${parts.toSorted().join(' ')}`,
        ...telling.map((word) => `by ${parts.at(-1)} ${word}`),
      ];
    }),
  ];
}
