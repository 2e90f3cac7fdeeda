// Decides whether two mentions of speakers are of one person. Names are misspelt and shortened, and two people may have one
// name, so what stands around must agree: the talk, the company, the event, the topics. Looks at the two mentions alone.

import { fold } from '../../src/text/fold.js';
import { companyKey } from '../../src/text/company-key.js';
import type { Curated } from './curated.js';
import type { Link } from './link-mentions.js';
import type { SpeakerMention, TalkMention } from './mention.js';
import { compareNames } from './same-name.js';
import { compareTalks } from './same-talk.js';

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
  if (handlesDiffer(one, other) || isSameTelling(one, other)) return null;
  const names = nameLink(one.speaker, other.speaker, curated);
  const isOfBare = isBare(one.speaker) || isBare(other.speaker);
  // Most that share a key share no name: what stands around them need not be compared.
  if (!names && !isOfBare && one.speaker.fact.handle === null) return null;
  const signs = signsOf(one, other, curated);
  if (signs.sameHandle && (names || sharesPart(one.speaker, other.speaker)))
    return because(0.99, names?.reason ?? 'one of the names', signs);
  if (isOfBare) return bareLink(one, other, signs, curated);
  if (!names) return null;
  if (names.score >= 0.96) {
    if (areNamesakes(one, other, curated)) return null;
    // A name alone says less than a name and a sign: what agrees is brought together first.
    const isLikely = signs.sameEvent || signs.sameSeries || haveSameTopics(one.talk, other.talk);
    const isBacked = signs.sameCompany || (signs.sameEvent && signs.sameTitle);
    const doubt = isBacked ? 0 : isLikely ? 0.05 : 0.1;
    return because(names.score - doubt, names.reason, signs);
  }
  if (signs.sameCompany && (signs.sameEvent || signs.sameSeries || names.score >= 0.9))
    return because(names.score * 0.95, names.reason, signs);
  if (isSameTalk(one, other, curated))
    return because(names.score * 0.98, `${names.reason}, same talk`, signs);
  if (signs.sameEvent && !signs.otherCompany && names.score >= 0.9)
    return because(names.score * 0.8, names.reason, signs);
  return null;
}

/** From this score on a link has more than a name and a likelihood, so that what else differs may be one person's career. */
const backed = 0.96;

/** True where two mentions can't be one person: two handles, two names that one note gives for one talk, or, unless the link is
 * backed, one name of two whose companies, conferences and topics all differ. */
export function speakersApart(
  one: SpeakerAtTalk,
  other: SpeakerAtTalk,
  score: number,
  curated: Curated,
): boolean {
  return (
    handlesDiffer(one, other) ||
    isSameTelling(one, other) ||
    (score < backed && areNamesakes(one, other, curated))
  );
}

function handlesDiffer(one: SpeakerAtTalk, other: SpeakerAtTalk): boolean {
  const [a, b] = [one.speaker.fact.handle, other.speaker.fact.handle];
  return a !== null && b !== null && fold(a) !== fold(b);
}

function isSameTelling(one: SpeakerAtTalk, other: SpeakerAtTalk): boolean {
  return one.talk.id === other.talk.id && one.speaker.key !== other.speaker.key;
}

/** Whom the curated names know is one person wherever they worked. */
function areNamesakes(one: SpeakerAtTalk, other: SpeakerAtTalk, curated: Curated): boolean {
  const [a, b] = [one.talk.series, other.talk.series];
  if (a === null || b === null || a === b) return false;
  const [left, right] = [employers(one.speaker, curated), employers(other.speaker, curated)];
  if (left.length === 0 || right.length === 0 || left.some((each) => right.includes(each)))
    return false;
  return (
    !haveSameTopics(one.talk, other.talk) &&
    curated.personName(one.speaker.fact.name) === null &&
    !isSameTalk(one, other, curated)
  );
}

function isSameTalk(one: SpeakerAtTalk, other: SpeakerAtTalk, curated: Curated): boolean {
  return one.talk.id === other.talk.id || compareTalks(one.talk, other.talk, curated) !== null;
}

function haveSameTopics(one: TalkMention, other: TalkMention): boolean {
  return (
    one.topics.some((topic) => other.topics.includes(topic)) ||
    one.content.some((word) => word.length > 3 && other.content.includes(word))
  );
}

function because(score: number, what: string, signs: Signs): Link {
  let reason = what;
  if (signs.sameHandle) reason += ', same handle';
  if (signs.sameTitle) reason += ', same title';
  if (signs.sameCompany) reason += ', same company';
  if (signs.sameEvent) reason += ', same event';
  return { score, reason };
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
  signs: Signs,
  curated: Curated,
): Link | null {
  const [a, b] = [first(one.speaker), first(other.speaker)];
  if (
    a !== b ||
    !(hasSameTitle(one.talk, other.talk) || (signs.sameCompany && isSameTalk(one, other, curated)))
  )
    return null;
  const alone = [one, other].every(
    ({ talk }) => talk.speakers.filter((each) => first(each) === a).length === 1,
  );
  return alone && (signs.sameEvent || signs.sameCompany)
    ? because(0.7, 'same first name, same talk', signs)
    : null;
}

function hasSameTitle(one: TalkMention, other: TalkMention): boolean {
  const [a, b] = [one.content, other.content];
  return a.length > 1 && a.length === b.length && a.every((word, index) => word === b[index]);
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
  readonly sameEvent: boolean;
  readonly sameSeries: boolean;
  readonly sameCompany: boolean;
  readonly otherCompany: boolean;
  readonly sameHandle: boolean;
  readonly sameTitle: boolean;
}

function signsOf(one: SpeakerAtTalk, other: SpeakerAtTalk, curated: Curated): Signs {
  const [a, b] = [one.talk, other.talk];
  const [left, right] = [employers(one.speaker, curated), employers(other.speaker, curated)];
  const sameCompany = left.some((each) => right.includes(each));
  const handle = one.speaker.fact.handle;
  return {
    sameEvent: a.edition !== null && a.edition === b.edition,
    sameSeries: a.series !== null && a.series === b.series,
    sameCompany,
    otherCompany: left.length > 0 && right.length > 0 && !sameCompany,
    sameHandle: handle !== null && fold(handle) === fold(other.speaker.fact.handle ?? ''),
    sameTitle: hasSameTitle(a, b),
  };
}

const none: readonly string[] = [];

function employers({ companies }: SpeakerMention, curated: Curated): readonly string[] {
  if (companies.length === 0) return none;
  return companies.map(({ fact }) => companyKey(curated.companyName(fact.name) ?? fact.name));
}
