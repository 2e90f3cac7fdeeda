// The talks of a note and the stretch of text that each takes: announced by a header, by a list, by a sentence in prose, or
// the whole note when it tells one talk.

import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { findAnnounced } from './find-announced.js';
import { eventOfHeading, type FoundEvent } from './find-events.js';
import { findHeaders, type Header } from './find-headers.js';
import { findSummarised, findToldInProse } from './find-told-in-prose.js';
import { findToldInSection } from './find-told-in-section.js';
import type { Passage, PassageSpeaker } from './passage.js';
import { isAgendaEntry } from './is-agenda-entry.js';
import { personScore } from './person-score.js';
import { readHeader } from './read-header.js';
import { readWholeNote } from './read-whole-note.js';
import { titleScore } from './title-score.js';
import { words } from '../../src/text/words.js';

/** What a reader finds in a note's talks: the passages in order and the blocks that belong to none. */
export interface Passages {
  readonly passages: readonly Passage[];
  readonly loose: readonly Block[];
}

const collectionTitle =
  /\b(?:day\s*(?:\d|one|two|three|four|five)|notes|recap|report|review|summary|takeaways|highlights|impressions|talks|sessions|schedule|program(?:me)?|conference|summit|meetup|what i (?:learned|saw|heard|took (?:away|home))|trip|retrospective)\b/i;

const afterword =
  /^(?:a+nd that|that(?:'s| was| is) (?:it|all|the)|see (?:you|everyone)|unfortunately,? i|overall\b|in (?:summary|conclusion|closing)|to (?:sum up|conclude|wrap up)|final thoughts|a few other|other observations|thanks? (?:for|to)|thank you|next (?:srecon|year|steps)|program \/|(?:my )?(?:conclusions?|closing thoughts|wrap-?up|summary|references(?: and links)?|links)\W*$|some other\b|questions\?*$|last modified|posted (?:in|by|on)|tags?:|categories:|share this|related posts)/i;

/** Finds the talks of a note, whatever its layout. */
export function findPassages(
  document: Document,
  knowledge: Knowledge,
  events: readonly FoundEvent[],
): Passages {
  const { blocks } = document;
  const isCollection = isAboutAnEvent(document, events, knowledge);
  const headers = findHeaders(document, knowledge, isCollection, events);
  const named = headers.filter((header) => isNamed(header)).length;
  const announced = findAnnounced(document, knowledge, new Set(headers.map(({ block }) => block)));
  const isSingle =
    !isCollection && named < 2 && announced.length < 2 && !tellsOfTalks(document, knowledge);
  if (isSingle) {
    const whole = readWholeNote(document, knowledge, headers);
    if (whole) return { passages: [whole], loose: [] };
  }
  const owned = new Set<Block>();
  const passages: Passage[] = [];
  const listed = new Set(
    announced.filter(({ rule }) => rule === 'talk/list-item').map(({ place }) => place.block),
  );
  for (const [at, header] of headers.entries()) {
    const body = bodyOf(blocks, header, headers[at + 1], document.format, listed);
    const speakerLine = blocks[header.speakerLine?.index ?? -1];
    for (const block of [header.block, ...(speakerLine ? [speakerLine] : []), ...body])
      owned.add(block);
    const passage = toPassage(header, body, blocks);
    const before = passages.findIndex(({ title }) => title !== null && title === passage.title);
    const entry = passages[before];
    // A programme's line first, and below the programme what was said under the same title.
    if (entry && header.features['titleAgain'] === 1)
      passages[before] = { ...entry, body: [...entry.body, ...body] };
    else passages.push(passage);
  }
  for (const passage of announced) {
    const same = passages.findIndex((other) => other.place.block === passage.place.block);
    const header = passages[same];
    // An item that is a header too is one talk: of the list's kind, with the header's words.
    if (header && passage.rule === 'talk/list-item')
      passages[same] = { ...header, kind: header.kind ?? passage.kind };
    // A title that a header tells again at length is the header's talk.
    else if (!passages.some((other) => sameTitle(other.title, passage.title)))
      passages.push(passage);
    owned.add(passage.place.block);
  }
  const summarised = passages.length === 0 ? findSummarised(document, knowledge) : [];
  const told = [
    ...summarised,
    ...findToldInProse(document, knowledge, [...passages, ...summarised]),
  ];
  for (const passage of told) {
    const other = passages.findIndex((each) => sameTitle(each.title, passage.title));
    const existing = passages[other];
    if (existing)
      passages[other] = {
        ...existing,
        speakers: mergeSpeakers(existing.speakers, passage.speakers),
      };
    else {
      if (passage.title !== null) leaveOut(passages, passage.place.block);
      passages.push(passage);
    }
    for (const block of passage.body) owned.add(block);
  }
  for (const passage of isCollection ? findToldInSection(blocks, owned) : []) {
    passages.push(passage);
    for (const block of passage.body) owned.add(block);
  }
  return {
    passages: passages.toSorted(
      (a, b) => a.place.block.from + a.place.from - b.place.block.from - b.place.from,
    ),
    // A line that names the event, a person or a meal says nothing more.
    loose: blocks.filter(
      (block) =>
        !owned.has(block) &&
        !eventOfHeading(block, events) &&
        !isAgendaEntry(block.text) &&
        personScore(block.text, knowledge) < 2.5,
    ),
  };
}

/** A paragraph that tells a talk is not part of the one that a paragraph before it announced. */
function leaveOut(passages: Passage[], block: Block): void {
  for (const [at, each] of passages.entries()) {
    if (each.rule === 'talk/line' && each.body.includes(block))
      passages[at] = { ...each, body: each.body.filter((other) => other !== block) };
  }
}

/** A report in prose tells two talks by their titles at least. */
function tellsOfTalks(document: Document, knowledge: Knowledge): boolean {
  return findToldInProse(document, knowledge, []).filter(({ title }) => title !== null).length > 1;
}

function isNamed(header: Header): boolean {
  return (
    header.reading.speakers.length > 0 ||
    header.speakerLine !== null ||
    header.features['programmeLink'] === 1
  );
}

/** True when the note's title names an event, a day or a collection of notes rather than one talk. */
export function isAboutAnEvent(
  document: Document,
  events: readonly FoundEvent[],
  knowledge: Knowledge,
): boolean {
  const { title, blocks } = document;
  if (document.format === 'slides') return !isOneTalksDeck(document, events, knowledge);
  if (title === null) return false;
  if (collectionTitle.test(title) && title.length < 90) return true;
  const first = blocks.find(({ text }) => text === title);
  return first !== undefined && eventOfHeading(first, events) !== null;
}

/** A deck whose cover gives a title and who speaks, and no other slide names anybody: its slides are one talk. */
function isOneTalksDeck(
  document: Document,
  events: readonly FoundEvent[],
  knowledge: Knowledge,
): boolean {
  const { blocks } = document;
  const marks = blocks.flatMap(({ kind }, index) => (kind === 'slide' ? [index] : []));
  const cover = blocks.slice((marks[0] ?? -1) + 1, marks[1]);
  if (cover.some((block) => collectionTitle.test(block.text) && !personIn(block, knowledge)))
    return false;
  const title = cover.find(
    (block) => eventOfHeading(block, events) === null && titleScore(block.text, knowledge) > 0,
  );
  if (!title || !cover.some((block) => personIn(block, knowledge))) return false;
  return !blocks
    .slice(marks[1])
    .some(
      (block) =>
        block.text.length < 120 && block.kind === 'paragraph' && personIn(block, knowledge),
    );
}

function personIn(block: Block, knowledge: Knowledge): boolean {
  return readHeader(block.text, knowledge)?.speakers.some(({ score }) => score > 2) ?? false;
}

/** The blocks from a header to where its talk ends. */
function bodyOf(
  blocks: readonly Block[],
  header: Header,
  next: Header | undefined,
  format: Document['format'],
  listed: ReadonlySet<Block>,
): Block[] {
  const body: Block[] = [];
  const start = header.startsAt;
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || (next && index >= next.startsAt)) break;
    if (index > header.index && listed.has(block)) break;
    if (index === header.index) continue;
    // A programme goes on: "12:00 | Lunch".
    if (
      index > header.index &&
      block.kind === header.block.kind &&
      (block.kind === 'row' || (block.kind === 'paragraph' && block.apart)) &&
      isAgendaEntry(block.text)
    )
      break;
    if (block.kind === 'slide') {
      const following = blocks[index + 1];
      if (format === 'slides' && (index < header.index || following?.kind === 'item')) continue;
      break;
    }
    if (
      block.kind === 'heading' &&
      header.block.kind === 'heading' &&
      block.depth <= header.block.depth
    )
      break;
    if (
      index > header.index &&
      !next &&
      block.kind !== 'item' &&
      block.apart &&
      afterword.test(block.text)
    )
      break;
    if (index === header.speakerLine?.index && !header.speakerLine.reading.title) continue;
    body.push(block);
  }
  return body;
}

function toPassage(header: Header, body: readonly Block[], blocks: readonly Block[]): Passage {
  const { block, reading, speakerLine } = header;
  const title = reading.title ?? { text: block.text, from: 0, to: block.text.length };
  const beside = speakerLine ? blocks[speakerLine.index] : undefined;
  return {
    title:
      reading.title === null
        ? null
        : title.text.replace(
            /^(?:keynote|workshop|tutorial|panel|talk|lightning talk)\s*[:–—-]\s+/i,
            '',
          ),
    place: { block, from: title.from, to: title.to },
    rule: `talk/${block.kind === 'paragraph' ? 'line' : block.kind}`,
    kind: reading.kind ?? speakerLine?.reading.kind ?? kindIn(block.text),
    speakers: [
      ...reading.speakers.map((each) => ({ ...each, block, rule: 'speaker/header' })),
      ...(beside
        ? (speakerLine?.reading.speakers ?? []).map((each) => ({
            ...each,
            block: beside,
            rule:
              (speakerLine?.index ?? 0) < header.index
                ? 'speaker/line-above'
                : 'speaker/line-below',
          }))
        : []),
    ],
    body,
    reading,
  };
}

function kindIn(text: string): Passage['kind'] {
  const word = /^(keynote|workshop|tutorial|panel|lightning talk)\s*[:–—-]/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (word === 'keynote' || word === 'workshop' || word === 'panel') return word;
  return word === 'tutorial' ? 'workshop' : word ? 'lightning' : null;
}

function mergeSpeakers(
  speakers: readonly PassageSpeaker[],
  more: readonly PassageSpeaker[],
): readonly PassageSpeaker[] {
  const names = new Set(speakers.map(({ text }) => text));
  return [...speakers, ...more.filter(({ text }) => !names.has(text))];
}

/** True when one title holds the other's words, small words aside: a talk told again in the same note. */
function sameTitle(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one, other].map((title) =>
    words(title)
      .map(({ folded }) => folded)
      .filter((word) => word.length > 2),
  );
  if (!a || !b || a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => long.includes(word)).length;
  return (
    shared === short.length && (short.length > 1 || long.length <= 2) && shared / long.length >= 0.5
  );
}
