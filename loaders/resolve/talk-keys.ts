import { slug } from '../../src/text/slug.js';
import type { Curated } from './curated.js';
import type { TalkMention } from './mention.js';
import type { MentionKeys } from './mention-keys.js';
import { nameParts } from './name-parts.js';
import { plainUmlauts } from './plain-umlauts.js';
import { rarest } from './rarest.js';
import { renamedTo } from './renamed-to.js';

/** The id that a talk would have of this mention alone, without `talk/`; empty where its title has no letter. */
export function talkIdName(talk: TalkMention, { corrections }: Curated): string {
  return slug(renamedTo('talk', [talk], corrections) ?? talk.fact.title ?? talk.fact.asWritten);
}

/**
 * A talk's keys: its title; its speakers, and their last names with a telling word of it; two of its three rarest words with a first
 * name. What names no event may be any event's talk: by two of the three rarest words alone it is compared with all. Talks of
 * one event are compared by two telling words, for no two are one that share a word and no speaker.
 */
export function talkKeys(talk: TalkMention, curated: Curated): MentionKeys<string> {
  const { edition, content, speakers } = talk;
  const rare = rarest(content, curated.rank);
  const telling = [...new Set([...rare.slice(0, 4), ...content.slice(0, 2)])];
  const rarePairs = pairsOf(rare.slice(0, 3));
  const names = speakers.map(({ key }) => nameParts(key).map(plainUmlauts));
  const always = [
    `id ${talkIdName(talk, curated)}`,
    `title ${content.join(' ')}`,
    ...names.flatMap((parts) => [
      `by ${parts.toSorted().join(' ')}`,
      ...telling.map((word) => `by ${parts.at(-1)} ${word}`),
      ...rarePairs.map((pair) => `rare ${pair} by ${curated.givenName(parts[0] ?? '')}`),
    ]),
    ...(edition === null ? [] : pairsOf(telling).map((pair) => `words ${edition} ${pair}`)),
  ];
  const anywhere = rarePairs.map((pair) => `rare ${pair}`);
  const atEvents = rarePairs.map((pair) => `rare ${pair} at an event`);
  return edition === null
    ? { both: [...always, ...anywhere], held: [], sought: atEvents }
    : { both: always, held: atEvents, sought: anywhere };
}

/** Any two of the words, as one text. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((one, at) =>
    words.slice(at + 1).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
}
