// Which editions of which conferences a note speaks of. A series is known by its names; region and year stand beside it in
// any order, glued to it, in an address, or once elsewhere in the note. Series that no list has are told by their shape.

import { fold } from '../../src/text/fold.js';
import { words } from '../../src/text/words.js';
import type { KnownConference } from '../../src/vocabulary.js';
import { editionName } from '../../src/vocabulary/edition-name.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Place } from './passage.js';
import { stripFrame } from './strip-frame.js';

export interface FoundEvent {
  readonly name: string;
  readonly series: string;
  readonly year: number | null;
  readonly region: string | null;
  readonly rule: string;
  readonly status: 'stated' | 'inferred';
  readonly places: readonly Place[];
  /** Of them, those where words name it and not an address alone. */
  readonly named: readonly Place[];
  /** Of them, those whose own words give the year or region. */
  readonly stated: readonly Place[];
  /** Grows with mentions, most in the title and near the top. */
  readonly weight: number;
}

interface Mention {
  /** The series as this place calls it, in the spelling that names.yaml gives. */
  readonly called: string;
  readonly conference: KnownConference | null;
  readonly series: string;
  readonly region: string | null;
  readonly year: number | null;
  readonly place: Place;
  readonly rule: string;
  readonly weight: number;
  /** For addresses: the event's own page or programme rather than one session's. */
  readonly isMainPage?: boolean;
}

/** All editions that the note names, the main one first. */
export function findEvents(document: Document, knowledge: Knowledge): FoundEvent[] {
  const mentions = document.blocks.flatMap((block, index) => [
    ...knownIn(block, index, document, knowledge),
    ...unknownIn(block, index, document),
  ]);
  const own = mentions.filter((mention) => !isStrayAddress(mention, mentions));
  const known = own.filter(({ conference }) => conference !== null);
  const used = known.length > 0 ? known : own;
  const settled = used.map((mention, index) => settle(mention, used, index));
  const events = new Map<string, FoundEvent>();
  for (const mention of settled) {
    const name = nameOf(mention);
    const before = events.get(name);
    events.set(name, {
      name,
      series: mention.series,
      year: mention.year,
      region: mention.region,
      rule: before?.rule ?? mention.rule,
      status: before?.status ?? (mention.year === null ? 'inferred' : 'stated'),
      places: [...(before?.places ?? []), mention.place],
      named: [
        ...(before?.named ?? []),
        ...(mention.rule === 'event/address' ? [] : [mention.place]),
      ],
      stated: [...(before?.stated ?? []), ...(mention.isWhole ? [mention.place] : [])],
      weight: (before?.weight ?? 0) + mention.weight,
    });
  }
  return [...events.values()].toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

/** A link to one presentation of another year is a reference; a report links to its own event's pages, more than once. */
function isStrayAddress(mention: Mention, all: readonly Mention[]): boolean {
  if (mention.rule !== 'event/address' || mention.isMainPage) return false;
  return (
    all.filter(({ series, year }) => series === mention.series && year === mention.year).length < 2
  );
}

/** The event that a line names and is about: a heading of what follows, in a report or a programme. */
export function eventOfHeading(block: Block, events: readonly FoundEvent[]): FoundEvent | null {
  if (block.text.length > 120 || !/^(?:heading|paragraph)$/.test(block.kind)) return null;
  const event = events.find(({ named }) => named.some((place) => place.block === block));
  const place = event?.named.find((each) => each.block === block);
  if (!event || !place) return null;
  const isStated = event.stated.some((each) => each.block === block);
  const rest = stripFrame(`${block.text.slice(0, place.from)} ${block.text.slice(place.to)}`);
  return rest.split(' ').filter((word) => word.length > 2).length <= (isStated ? 2 : 0)
    ? event
    : null;
}

/** The event whose year or region a block states. */
export function eventIn(block: Block, events: readonly FoundEvent[]): FoundEvent | null {
  return events.find(({ stated }) => stated.some((place) => place.block === block)) ?? null;
}

function knownIn(block: Block, index: number, document: Document, knowledge: Knowledge): Mention[] {
  const found: Mention[] = [];
  const { text } = block;
  const weight = weightOf(block, index, document);
  const mayName = words(text).some(({ folded }) =>
    knowledge.conferenceWords.has(folded.replace(/\d+$/, '')),
  );
  for (const match of mayName ? text.matchAll(knowledge.conferencePattern) : []) {
    const [spelling, , digits] = match;
    const name = match[1] ?? spelling;
    const conference = knowledge.conferences.get(knowledge.spellingOf(name));
    if (!conference) continue;
    if (
      /\p{Ll}/u.test(name.charAt(0)) &&
      !digits &&
      !/\d/.test(text.slice(match.index, match.index + 40))
    )
      continue;
    // LISA is a conference, Lisa is not.
    if (isShouted(name, conference) && !digits) continue;
    const after = text.slice(match.index + spelling.length, match.index + spelling.length + 40);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const beside = /^[^.!?;\n]*/.exec(after)?.[0] ?? '';
    const region =
      regionIn(beside.slice(0, 26), conference) ??
      regionIn(/[^.,;!?]*$/.exec(before)?.[0] ?? '', conference);
    const town =
      /^\s+((?!Conf|Summit|Day)(?:\p{Lu}\p{Ll}+\.?\s+){1,3})(?=(?:19|20)\d{2}\b)/u
        .exec(after)?.[1]
        ?.trim() ?? null;
    const year =
      yearOf(digits) ??
      yearIn(beside.slice(0, 30)) ??
      yearIn(/\b\d{4}\s*$/.exec(before)?.[0] ?? '');
    // "Velocity", "Next": a name that is a word needs a year, or the word conference, beside it.
    const isWord = !/\s/.test(name) && knowledge.rank(fold(name)) < 30_000;
    if (isWord && year === null && !/^\s+conf(?:erence)?\b/i.test(after)) continue;
    const tail =
      /^[\s,]*(?:[\p{L}/]+[\s,]*)?(?:19|20)\d{2}|^\s*[\p{L}/]+(?=\s|$)/u.exec(beside)?.[0] ?? '';
    const to =
      match.index + spelling.length + (year !== null || region ? tail.trimEnd().length : 0);
    found.push({
      conference,
      called: knownSpelling(name, conference),
      series: conference.name,
      region:
        region ?? (Object.keys(conference.editions?.regions ?? {}).length === 0 ? town : null),
      year,
      place: { block, from: match.index, to },
      rule: 'event/series',
      weight,
    });
  }
  for (const { url } of block.links) {
    const address = knowledge.conferenceAddress.exec(fold(url));
    const conference = address?.[1]
      ? knowledge.conferences.get(knowledge.spellingOf(address[1]))
      : undefined;
    if (!address || !conference) continue;
    const region = regionIn(`${address[2] ?? ''} ${address[4] ?? ''}`, conference);
    found.push({
      conference,
      called: conference.name,
      series: conference.name,
      region,
      year: yearOf(address[3]),
      place: { block, from: 0, to: text.length },
      rule: 'event/address',
      isMainPage: !/\/(?:presentation|session|talk|speaker)s?\//.test(url),
      weight: weight * 0.6,
    });
  }
  return found;
}

/** A title such as "Velocity Conference 2015" or "What I Learned at InnoVAte Virginia 2014". */
function unknownIn(block: Block, index: number, document: Document): Mention[] {
  const isTitle = block.kind === 'heading' || index < 3;
  if (!isTitle || block.text.length > 120) return [];
  const match =
    /(?:^|\b(?:[Aa]t|[Ff]rom|[Oo]n|[Oo]f|[Ff]or)\s+)((?:\p{Lu}[\p{L}\d+.&-]*|We are|[-–—:]|the|of|and|for|in)(?:\s+(?:\p{Lu}[\p{L}\d+.&-]*|are|[-–—]|of|and|for|in))*)\s+((?:19|20)\d{2})\b/u.exec(
      block.text,
    );
  const name = match?.[1]
    ?.replaceAll(
      /^(?:Notes|Recap|Report|Trip Report|Summary|Thoughts)\s*(?:[-:–—]|on|from|of)?\s*/g,
      '',
    )
    .trim();
  if (!match || !name || name.length < 3) return [];
  const isConference =
    /\b(?:conf\w*|con|summit|days?|congress|camp|meetup|fest\w*|week|world|forum|symposium|expo|live|connect)\b/i.test(
      name,
    );
  if (!isConference && index > 2) return [];
  const from = match.index + match[0].indexOf(name);
  return [
    {
      conference: null,
      called: name,
      series: name,
      region: null,
      year: Number(match[2]),
      place: { block, from, to: match.index + match[0].length },
      rule: 'event/title',
      weight: weightOf(block, index, document),
    },
  ];
}

/** Fills in what a mention leaves out: from the nearest one above of its series, else from the weightiest. */
function settle(
  mention: Mention,
  all: readonly Mention[],
  index: number,
): Mention & { isWhole: boolean } {
  const same = all.filter(({ series }) => series === mention.series);
  const above = all.slice(0, index).filter(({ series }) => series === mention.series);
  const fits = (each: Mention): boolean =>
    !mention.region || !each.region || each.region === mention.region;
  let { year, region } = mention;
  const isWhole = year !== null;
  if (year === null) {
    const near = above.findLast((each) => each.year !== null && fits(each));
    const dated = same.filter((each) => each.year !== null);
    // A series named once before several of its years are told is none of them in particular.
    const isOne = new Set(dated.map((each) => each.year)).size === 1;
    year =
      near?.year ??
      (isOne || mention.region ? mostWeighty(dated.filter(fits), (each) => each.year) : null) ??
      (isOne ? (dated[0]?.year ?? null) : null);
  }
  if (region === null) {
    const sameYear = (each: Mention): boolean =>
      each.region !== null && (each.year === year || each.year === null);
    region =
      above.findLast(sameYear)?.region ?? mostWeighty(same.filter(sameYear), (each) => each.region);
  }
  return { ...mention, year, region, isWhole };
}

function mostWeighty<T>(
  mentions: readonly Mention[],
  value: (mention: Mention) => T | null,
): T | null {
  const sums = new Map<T, number>();
  for (const mention of mentions) {
    const key = value(mention);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + mention.weight);
  }
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** True where a name of capitals alone was found in another case. */
function isShouted(name: string, conference: KnownConference): boolean {
  const known = knownSpelling(name, conference);
  return /^\p{Lu}+$/u.test(known) && name !== known && name !== known.toLowerCase();
}

/** The name as it is spelt among the known ones, whatever case the note has. */
function knownSpelling(name: string, { name: canonical, variants }: KnownConference): string {
  return [canonical, ...variants].find((each) => fold(each) === fold(name)) ?? canonical;
}

/** The edition's name. Where the year is glued to the series' name that form holds; else the note's own name stays. */
function nameOf({ conference, called, region, year }: Mention): string {
  const pattern = conference?.editions?.pattern ?? '';
  if (year !== null && /\S\{yy\}/.test(pattern))
    return editionName(pattern, { name: called, year, region });
  return [called, region, year].filter((part) => part !== null).join(' ');
}

/** Title, headings and the first lines say what a note is about. */
function weightOf(block: Block, index: number, document: Document): number {
  if (block.text === document.title) return 6;
  return (block.kind === 'heading' ? 3 : 1) + (index < 6 ? 2 : 0);
}

function regionIn(text: string, conference: KnownConference): string | null {
  const folded = fold(text);
  const regions = Object.entries(conference.editions?.regions ?? {});
  let best: { region: string; at: number; length: number } | null = null;
  for (const [region, spellings] of regions) {
    for (const spelling of [region, ...spellings]) {
      const wanted = fold(spelling);
      const at = folded.search(
        new RegExp(
          `(?<![\\p{L}])${wanted.replaceAll(/[/.+*?()[\]\\^$|{}-]/g, String.raw`\$&`)}(?![\\p{L}])`,
          'u',
        ),
      );
      if (at >= 0 && (!best || at < best.at || (at === best.at && wanted.length > best.length))) {
        best = { region, at, length: wanted.length };
      }
    }
  }
  return best?.region ?? null;
}

function yearIn(text: string): number | null {
  const match = /\b(?:19|20)\d{2}\b|['’]\d{2}\b/.exec(text)?.[0];
  return match ? yearOf(match.replace(/['’]/, '')) : null;
}

/** `18` and `2018` → 2018. */
function yearOf(digits: string | undefined): number | null {
  if (!digits) return null;
  const number = Number(digits);
  return digits.length === 2 ? 2000 + number : number >= 1980 && number < 2100 ? number : null;
}
