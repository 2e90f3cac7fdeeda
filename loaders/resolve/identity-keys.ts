// The keys by which mentions find each other. Two mentions are compared only where they share one, and an entity is a set of
// mentions that comparing links to each other, directly or through others. So what a change of one note can touch is found by
// following keys, and no decision asks how often a word, a name or a key occurs (law 1): rarity is the shipped word list's.

import type { NoteFacts } from '../../src/graph.js';
import { fold } from '../../src/text/fold.js';
import { slug } from '../../src/text/slug.js';
import { companyKey } from '../../src/text/company-key.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import { lessonKeys } from './lesson-keys.js';
import { mentionsOf, talkMentions, type SpeakerMention, type TalkMention } from './mention.js';
import { nameParts } from './name-parts.js';
import { rarest } from './rarest.js';
import { renamedTo } from './renamed-to.js';
import { resourceId } from './resource-id.js';
import { titleWords } from './title-words.js';

/** One mention with its keys. */
export interface MentionKeys {
  /** The fact's id, `<note id>#<n>`. */
  readonly mention: string;
  readonly kind: 'talk' | 'speaker' | 'company' | 'event' | 'lesson' | 'resource';
  readonly keys: readonly string[];
}

/**
 * The keys of all that a note mentions. Entities whose ids might collide share a key that begins with `<kind> id `; all others
 * are for comparing.
 */
export function identityKeys(told: NoteFacts, curated: Curated): MentionKeys[] {
  const [note = told] = correctFacts([told], curated.corrections);
  const talks = talkMentions([note], curated.eventName);
  return [
    ...talks.map((talk) => keyed('talk', talk.id, talkKeys(talk, curated))),
    ...talks.flatMap((talk) =>
      talk.speakers.map((speaker) =>
        keyed('speaker', speaker.id, speakerKeys(speaker, talk, curated)),
      ),
    ),
    ...talks.flatMap(({ speakers }) =>
      speakers.flatMap((speaker) =>
        speaker.companies.map(({ id, fact }) =>
          keyed('company', id, companyKeys(fact.name, speaker, curated)),
        ),
      ),
    ),
    ...mentionsOf([note], 'event').map(({ id, fact }) =>
      keyed('event', id, [
        `id ${slug(curated.eventName(fact))}`,
        `series ${fold(curated.conferenceName(fact.series))}`,
      ]),
    ),
    ...mentionsOf([note], 'lesson').map(({ id, fact }) =>
      keyed('lesson', id, lessonKeys(fact.text, curated.rank)),
    ),
    ...mentionsOf([note], 'resource').map((mention) =>
      keyed('resource', mention.id, [`id ${resourceId(mention.fact)}`]),
    ),
  ];
}

function keyed(kind: MentionKeys['kind'], mention: string, keys: readonly string[]): MentionKeys {
  return { kind, mention, keys: [...new Set(keys)].map((key) => `${kind} ${key}`) };
}

/** A talk's keys: its title, two of its three rarest words, each of its tellings words at its event, and its speakers. */
export function talkKeys(talk: TalkMention, { rank, corrections }: Curated): string[] {
  const words = titleWords(talk.words);
  const rare = rarest(words, rank);
  const [a, b, c] = rare;
  const pairs = [
    [a, b],
    [a, c],
    [b, c],
  ].flatMap(([one, other]) => (one && other ? [`rare ${[one, other].toSorted().join(' ')}`] : []));
  const telling = [...new Set([...rare.slice(0, 4), ...words.slice(0, 3)])];
  return [
    `id ${slug(renamedTo('talk', [talk], corrections) ?? talk.fact.title ?? talk.fact.asWritten)}`,
    `title ${words.join(' ')}`,
    ...pairs,
    ...(talk.edition === null ? [] : telling.map((word) => `word ${talk.edition} ${word}`)),
    ...talk.speakers.flatMap(({ key }) => {
      const parts = nameParts(key);
      return [
        `by ${parts.toSorted().join(' ')}`,
        ...telling.map((word) => `by ${parts.at(-1)} ${word}`),
      ];
    }),
  ];
}

/** A speaker's keys: the name in any order, the handle, and first or last name with where, for whom and on what. */
export function speakerKeys(
  speaker: SpeakerMention,
  talk: TalkMention,
  curated: Curated,
): string[] {
  const { name, handle } = speaker.fact;
  const parts = nameParts(speaker.key).map((part, index) =>
    index === 0 ? curated.givenName(part) : part,
  );
  const signs = [
    ...(talk.edition === null ? [] : [`at ${talk.edition}`]),
    ...speaker.companies.map(
      ({ fact }) => `of ${companyKey(curated.companyName(fact.name) ?? fact.name)}`,
    ),
    `on ${titleWords(talk.words).join(' ')}`,
  ];
  return [
    `id ${slug(renamedTo('speaker', [speaker], curated.corrections) ?? curated.personName(name) ?? name)}`,
    `name ${parts.toSorted().join(' ')}`,
    ...(handle === null ? [] : [`handle ${fold(handle)}`]),
    ...[parts[0], parts.at(-1)].flatMap((part) => signs.map((sign) => `part ${part} ${sign}`)),
  ];
}

/** A company's keys: its name without legal form and spaces, and the person who works for it. */
export function companyKeys(name: string, speaker: SpeakerMention, curated: Curated): string[] {
  const known = curated.companyName(name) ?? name;
  return [`id ${companyKey(known)}`, `of ${nameParts(speaker.key).toSorted().join(' ')}`];
}
