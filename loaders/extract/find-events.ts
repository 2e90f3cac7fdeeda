// Which editions of which conferences a note speaks of. A series is known by its names; region and year stand beside it in
// any order, glued to it, in an address, or once elsewhere in the note. Series that no list has are told by their shape.

import { editionName } from '../../src/vocabulary/edition-name.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { knownIn, unknownIn, type EventMention } from './event-mentions.js';
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
function isStrayAddress(mention: EventMention, all: readonly EventMention[]): boolean {
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

/** Fills in what a mention leaves out: from the nearest one above of its series, else from the weightiest. */
function settle(
  mention: EventMention,
  all: readonly EventMention[],
  index: number,
): EventMention & { isWhole: boolean } {
  const same = all.filter(({ series }) => series === mention.series);
  const above = all.slice(0, index).filter(({ series }) => series === mention.series);
  const fits = (each: EventMention): boolean =>
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
    const sameYear = (each: EventMention): boolean =>
      each.region !== null && (each.year === year || each.year === null);
    region =
      above.findLast(sameYear)?.region ?? mostWeighty(same.filter(sameYear), (each) => each.region);
  }
  return { ...mention, year, region, isWhole };
}

function mostWeighty<T>(
  mentions: readonly EventMention[],
  value: (mention: EventMention) => T | null,
): T | null {
  const sums = new Map<T, number>();
  for (const mention of mentions) {
    const key = value(mention);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + mention.weight);
  }
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The edition's name. Where the year is glued to the series' name that form holds; else the note's own name stays. */
function nameOf({ conference, called, region, year }: EventMention): string {
  const pattern = conference?.editions?.pattern ?? '';
  if (year !== null && /\S\{yy\}/.test(pattern))
    return editionName(pattern, { name: called, year, region });
  return [called, region, year].filter((part) => part !== null).join(' ');
}
