// Decides whether two mentions of speakers are of one person. Names are misspelt and shortened, and two people may have one
// name, so what stands around must agree: the talk, the company, the event, the topics. Looks at the two mentions alone.

import { fold } from '../../src/text/fold.js';
import { companyKey } from '../../src/text/company-key.js';
import type { Curated } from './curated.js';
import type { Link } from './link-mentions.js';
import type { SpeakerMention, TalkMention } from './mention.js';
import { compareNames } from './same-name.js';
import { compareTalks } from './same-talk.js';
import { titleWords } from './title-words.js';

/** A speaker as one note names them, with the talk that they gave there. */
export interface SpeakerAtTalk {
  readonly id: string;
  readonly speaker: SpeakerMention;
  readonly talk: TalkMention;
}

/** Why two mentions are of one person, null where they are not, or nothing but the name says so. */
export function compareSpeakers(
  one: SpeakerAtTalk,
  other: SpeakerAtTalk,
  curated: Curated,
): Link | null {
  if (speakersApart(one, other)) return null;
  const signs = signsOf(one, other, curated);
  const because = (score: number, what: string): Link => ({
    score,
    reason: [what, ...signs.agreeing].join(', '),
  });
  const names = nameLink(one.speaker, other.speaker, curated);
  if (signs.sameHandle && (names || sharesPart(one.speaker, other.speaker)))
    return because(0.99, names?.reason ?? 'same handle');
  if (isBare(one.speaker) || isBare(other.speaker)) return bareLink(one, other, signs, because);
  if (!names) return null;
  if (names.score >= 0.96) {
    const namesakes =
      signs.otherCompany && signs.otherSeries && !signs.sameTopics && !signs.sameTalk;
    return namesakes ? null : because(names.score, names.reason);
  }
  if (signs.sameTalk) return because(names.score * 0.98, names.reason);
  if (signs.sameCompany && (signs.sameEvent || signs.sameSeries || names.score >= 0.9))
    return because(names.score * 0.95, names.reason);
  if (signs.sameEvent && !signs.otherCompany && names.score >= 0.9)
    return because(names.score * 0.8, names.reason);
  return null;
}

/** True where two mentions can't be one person: two handles, or two names that one note gives for one talk. */
export function speakersApart(one: SpeakerAtTalk, other: SpeakerAtTalk): boolean {
  const [a, b] = [one.speaker.fact.handle, other.speaker.fact.handle];
  if (a !== null && b !== null && fold(a) !== fold(b)) return true;
  return one.talk.id === other.talk.id && one.speaker.key !== other.speaker.key;
}

/** A curated name's spellings are one; other names are compared. */
function nameLink(one: SpeakerMention, other: SpeakerMention, curated: Curated): Link | null {
  if (one.key === other.key) return { score: 1, reason: 'same name' };
  const [a, b] = [curated.personName(one.fact.name), curated.personName(other.fact.name)];
  if (a !== null && a === b) return { score: 0.99, reason: `both known for ${a}` };
  // Two whom the names know apart are two, however near.
  if (a !== null && b !== null) return null;
  return compareNames(one.key, other.key, curated.givenName);
}

/** A first name alone never merges anybody: the talk must be the same, and no other of its speakers have that name. */
function bareLink(
  one: SpeakerAtTalk,
  other: SpeakerAtTalk,
  { sameTalk }: Signs,
  because: (score: number, what: string) => Link,
): Link | null {
  if (!sameTalk) return null;
  const [a, b] = [first(one.speaker), first(other.speaker)];
  const alone = [one, other].every(
    ({ talk }) => talk.speakers.filter((each) => first(each) === a).length === 1,
  );
  return a === b && alone ? because(0.7, 'same first name') : null;
}

function isBare({ key }: SpeakerMention): boolean {
  return !key.includes(' ');
}

function first({ key }: SpeakerMention): string {
  return key.split(' ')[0] ?? '';
}

function sharesPart(one: SpeakerMention, other: SpeakerMention): boolean {
  const parts = new Set(one.key.split(' '));
  return other.key.split(' ').some((part) => part.length > 1 && parts.has(part));
}

interface Signs {
  readonly sameTalk: boolean;
  readonly sameEvent: boolean;
  readonly sameSeries: boolean;
  readonly otherSeries: boolean;
  readonly sameCompany: boolean;
  readonly otherCompany: boolean;
  readonly sameTopics: boolean;
  readonly sameHandle: boolean;
  readonly agreeing: readonly string[];
}

function signsOf(one: SpeakerAtTalk, other: SpeakerAtTalk, curated: Curated): Signs {
  const [a, b] = [one.talk, other.talk];
  const [left, right] = [one, other].map(({ speaker }) => employers(speaker, curated));
  const sameTalk = a.id === b.id || compareTalks(a, b, curated.givenName) !== null;
  const sameEvent = a.edition !== null && a.edition === b.edition;
  const sameSeries = a.series !== null && a.series === b.series;
  const sameCompany = left?.some((each) => right?.includes(each)) ?? false;
  const handle = one.speaker.fact.handle;
  const sameHandle = handle !== null && fold(handle) === fold(other.speaker.fact.handle ?? '');
  const words = new Set(titleWords(a.words));
  const sameTopics =
    [...a.topics].some((topic) => b.topics.has(topic)) ||
    titleWords(b.words).some((word) => word.length > 3 && words.has(word));
  return {
    sameTalk,
    sameEvent,
    sameSeries,
    otherSeries: a.series !== null && b.series !== null && !sameSeries,
    sameCompany,
    otherCompany: (left?.length ?? 0) > 0 && (right?.length ?? 0) > 0 && !sameCompany,
    sameTopics,
    sameHandle,
    agreeing: [
      ...(sameHandle ? ['same handle'] : []),
      ...(sameTalk ? ['same talk'] : []),
      ...(sameCompany ? ['same company'] : []),
      ...(sameEvent && !sameTalk ? ['same event'] : []),
    ],
  };
}

function employers({ companies }: SpeakerMention, curated: Curated): readonly string[] {
  return companies.map(({ fact }) => companyKey(curated.companyName(fact.name) ?? fact.name));
}
