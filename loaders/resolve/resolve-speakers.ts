import { byCodePoint } from '../../src/text/by-code-point.js';
import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import { cluster, type Pair } from './cluster.js';
import type { SpeakerMention } from './mention.js';
import type { TalkEntity } from './resolve-talks.js';
import { compareNames } from './same-name.js';
import { uniqueIds } from './unique-ids.js';

/** One person with all mentions. */
export interface SpeakerEntity {
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly handle: string | null;
  readonly mentions: readonly (SpeakerMention & { readonly talkId: string })[];
}

/** What curated names say of a spelling: its canonical form, or null for one they don't know. */
export type KnownName = (spelling: string) => string | null;

/** The people who gave the talks: the same name is one person, a near one is where they gave the same talk. */
export function resolveSpeakers(
  talks: readonly TalkEntity[],
  knownName: KnownName,
): SpeakerEntity[] {
  const mentions = talks.flatMap((talk) =>
    talk.mentions.flatMap(({ speakers }) =>
      speakers.map((speaker) => ({ ...speaker, talkId: talk.id })),
    ),
  );
  const pairs: Pair[] = [
    ...pairsBy(
      mentions,
      ({ key }) => key,
      () => 1,
    ),
    ...pairsBy(mentions, ({ talkId }) => talkId, nearness),
  ];
  const clusters = cluster(
    mentions.map(({ id }) => id),
    pairs,
    (one, other) => conflict(mentions[one], mentions[other]),
  );
  const entities = clusters.map((indexes) => {
    const own = indexes.flatMap((index) => mentions[index] ?? []);
    const spellings = own.map(({ fact }) => ({
      text: fact.name,
      authority: knownName(fact.name) === fact.name ? 1 : 0,
    }));
    const name = chooseSpelling(spellings);
    const written = own.flatMap(({ fact }) => [fact.name, fact.asWritten]);
    const handles = own.flatMap(({ fact }) => (fact.handle === null ? [] : [fact.handle]));
    return {
      id: `speaker/${slug(name)}`,
      name,
      altNames: [...new Set(written)].filter((text) => text !== name).toSorted(byCodePoint),
      handle:
        handles.length > 0 ? chooseSpelling(handles.map((text) => ({ text, authority: 0 }))) : null,
      mentions: own,
    };
  });
  return uniqueIds(entities, ({ mentions: own }) => own.map(({ id }) => id));
}

function nearness(one: SpeakerMention, other: SpeakerMention): number {
  const found = compareNames(one.key, other.key);
  return found === 'other' ? 0 : found === 'same' ? 1 : 0.8;
}

/** Two handles, or two speakers whom one note names for one talk, are two people. */
function conflict(one: SpeakerMention | undefined, other: SpeakerMention | undefined): boolean {
  if (!one || !other) return true;
  const [a, b] = [one.fact.handle?.toLowerCase(), other.fact.handle?.toLowerCase()];
  if (a && b && a !== b) return true;
  return one.note === other.note && one.fact.talk === other.fact.talk && one.key !== other.key;
}

function pairsBy<T>(
  items: readonly T[],
  key: (item: T) => string,
  score: (one: T, other: T) => number,
): Pair[] {
  const blocks = new Map<string, number[]>();
  for (const [index, item] of items.entries())
    blocks.set(key(item), [...(blocks.get(key(item)) ?? []), index]);
  return [...blocks.values()].flatMap((block) =>
    block.flatMap((one, at) =>
      block.slice(at + 1).flatMap((other) => {
        const [a, b] = [items[one], items[other]];
        const value = a && b ? score(a, b) : 0;
        return value > 0 ? [{ one, other, score: value }] : [];
      }),
    ),
  );
}
