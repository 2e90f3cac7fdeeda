// Document in, facts out: events first, then talks, and for each talk who gave it, what it is about, what it teaches and what
// it points to. Order of facts: by talk, and within a talk by kind; an event stands before the talks that were given there.

import type { Fact, Problem } from '../../src/graph.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { extractProgramme } from './extract-programme.js';
import { createFactList, type FactList } from './fact-list.js';
import { addConcepts } from './add-concepts.js';
import { findConcepts } from './find-concepts.js';
import { eventIn, eventOfHeading, findEvents, type FoundEvent } from './find-events.js';
import { findPeople, type People } from './find-people.js';
import { fold } from '../../src/text/fold.js';
import { findOtherPlacesOfCompany, findOtherPlacesOfPerson } from './find-other-places.js';
import { findLessons } from './find-lessons.js';
import { findPassages } from './find-passages.js';
import { findProblems } from './find-problems.js';
import { findResources } from './find-resources.js';
import type { Passage, Place } from './passage.js';
import { titlePlace } from './title-place.js';

export interface Extracted {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Lines of the text that hold words and gave no fact. */
  readonly silentLines: readonly number[];
}

/** All that one note says. Depends on the document and the knowledge alone. */
export function extractFacts(document: Document, knowledge: Knowledge): Extracted {
  const list = createFactList(document);
  if (document.format === 'programme') {
    extractProgramme(document, list, knowledge);
    return { facts: list.facts, problems: [], silentLines: silentLines(document, list.facts) };
  }
  const events = findEvents(document, knowledge);
  const { passages, loose } = findPassages(document, knowledge, events);
  const given = new Map(passages.map((passage) => [passage, eventOf(passage, document, events)]));
  const told = events.filter((event) => isTold(event, events, new Set(given.values())));
  const eventFacts = new Map(told.map((event) => [event, addEvent(list, event)]));
  const people = findPeople(document, knowledge);
  const named = new Set<string>();
  for (const passage of passages) {
    const event = given.get(passage) ?? null;
    const talk = addTalk(list, passage, event ? (eventFacts.get(event) ?? null) : null);
    addSpeakers(list, passage, talk, { document, knowledge, people, named });
    addContent(list, talk, titlePlace(passage), passage.body, knowledge);
    addResources(list, talk, [passage.place.block, ...passage.body]);
  }
  addContent(list, null, null, loose, knowledge);
  addResources(list, null, loose);
  return {
    facts: list.facts,
    problems: findProblems(document, passages),
    silentLines: silentLines(document, list.facts),
  };
}

/** A series that is named beside its own editions is no event, unless a talk was given at it. */
function isTold(
  event: FoundEvent,
  all: readonly FoundEvent[],
  given: ReadonlySet<FoundEvent | null>,
): boolean {
  const isSeries = event.year === null && event.region === null;
  return (
    !isSeries ||
    given.has(event) ||
    !all.some((other) => other !== event && other.series === event.series)
  );
}

function addEvent(list: FactList, event: FoundEvent): number {
  const [place, ...also] = event.places;
  if (!place) throw new Error(`The event "${event.name}" was found nowhere.`);
  const { name, series, year, region, rule, status } = event;
  return list.add(
    {
      kind: 'event',
      name,
      series,
      year,
      region,
      place: null,
      startDate: null,
      endDate: null,
      rule,
      status,
    },
    place,
    also,
  );
}

/** The event of the nearest heading above that names one, else the note's main event. */
function eventOf(
  passage: Passage,
  document: Document,
  events: readonly FoundEvent[],
): FoundEvent | null {
  const own = eventIn(passage.place.block, events);
  if (own && passage.rule !== 'talk/prose') return own;
  const at = document.blocks.indexOf(passage.place.block);
  for (const block of document.blocks.slice(0, at).toReversed()) {
    const event = block.apart || block.kind === 'heading' ? eventOfHeading(block, events) : null;
    if (event) return event;
  }
  // A deck's agenda is of the gathering where the deck is shown, not of the event that it reports on.
  if (document.format === 'slides' && passage.reading?.timed) return null;
  return events[0] ?? null;
}

function addTalk(list: FactList, passage: Passage, event: number | null): number {
  const { title, place, rule, kind, body } = passage;
  const url = [place.block, ...body.slice(0, 6)]
    .flatMap(({ links }) => links)
    .find((link) => /\/(?:presentation|session|talk)s?\/[\w-]+\/?$/.test(link.url))?.url;
  return list.add(
    {
      kind: 'talk',
      title,
      talkKind: kind ?? 'talk',
      depth: body.some((block) => block.text.length > 20) ? 'covered' : 'listed',
      event,
      abstract: null,
      url: url ?? null,
      rule,
      status: 'stated',
    },
    place,
  );
}

/** What stands around a talk's speakers: `named` holds those whose other places are on a fact already. */
interface Around {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly people: People;
  readonly named: Set<string>;
}

function addSpeakers(list: FactList, passage: Passage, talk: number, around: Around): void {
  const { document, knowledge, people, named } = around;
  for (const { name, from, to, handle, company, block, rule } of passage.speakers) {
    const known = knowledge.people.get(knowledge.spellingOf(name));
    const place = { block, from, to };
    const isOnlyFirst = people.byFirstName.get(fold(name.split(/\s/)[0] ?? '')) === name;
    const also = others(name, place, named, () =>
      findOtherPlacesOfPerson(document, name, { handle, isOnlyFirst }),
    );
    const speaker = list.add(
      { kind: 'speaker', talk, name: known?.name ?? name, handle, rule, status: 'stated' },
      place,
      also,
    );
    const employer = company ? undefined : people.employers.get(fold(name));
    if (employer) {
      addCompany(list, speaker, employer.name, 'company/presentation', employer.place, around);
    } else if (company) {
      const found = { block, from: company.from, to: company.to };
      const plain = plainCompany(company.text, knowledge);
      addCompany(list, speaker, plain, 'company/beside-speaker', found, around);
    } else addEmployerOfTitle(list, passage, speaker, around);
  }
}

function addCompany(
  list: FactList,
  speaker: number,
  name: string,
  rule: string,
  place: Place,
  { document, named }: Around,
): void {
  const status = rule === 'company/in-title' ? 'inferred' : 'stated';
  const also = others(`${name} `, place, named, () => findOtherPlacesOfCompany(document, name));
  list.add({ kind: 'company', speaker, name, rule, status }, place, also);
}

/** Other places go with the first fact of a name; those of a name's own facts are theirs. */
function others(
  name: string,
  own: Place,
  named: Set<string>,
  findAll: () => readonly Place[],
): Place[] {
  if (named.has(name)) return [];
  named.add(name);
  // Longer words around the name's own place are another spelling of it: "Quality of Life (QoL)".
  return findAll().filter(
    ({ block, from, to }) => block !== own.block || to <= own.from || from >= own.to || to > own.to,
  );
}

/** Known companies without the ending that a note puts behind their name: "Slack Technologies", "Mollie.com". */
function plainCompany(written: string, knowledge: Knowledge): string {
  const known = knowledge.companies.get(knowledge.spellingOf(written))?.name;
  return known && fold(written).startsWith(fold(known)) ? known : written;
}

/** "Lessons from Our Migrations at Facebook": who speaks of what was done at a known company, or one named by its address, works
 * there. */
function addEmployerOfTitle(
  list: FactList,
  passage: Passage,
  speaker: number,
  around: Around,
): void {
  const { knowledge } = around;
  const title = passage.title ?? '';
  const name =
    /\b(?:at|@)\s+(\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}\d.]*){0,2})$/u.exec(title)?.[1] ??
    /\b(?:at|from)\s+(\p{Lu}[\p{L}\d-]+\.(?:com|om|io|net|org))$/u.exec(title)?.[1];
  if (!name || !(/\.\w+$/.test(name) || knowledge.companies.has(knowledge.spellingOf(name))))
    return;
  const { block, to } = passage.place;
  const place = { block, from: Math.max(0, to - name.length), to };
  addCompany(list, speaker, name, 'company/in-title', place, around);
}

function addContent(
  list: FactList,
  talk: number | null,
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): void {
  addConcepts(list, talk, findConcepts(title, body, knowledge, talk !== null));
  for (const { text, place, negated, rule } of findLessons(
    body,
    title === null ? '' : title.block.text,
    knowledge,
  )) {
    const about = knowledge.matcher.find(text).map(({ concept }) => concept.prefLabel);
    const { block } = place;
    list.add(
      {
        kind: 'lesson',
        talk,
        text,
        negated,
        endLine: block.endLine > block.line ? block.endLine : null,
        about: [...new Set(about)],
        rule,
        status: 'stated',
      },
      place,
    );
  }
}

function addResources(list: FactList, talk: number | null, blocks: readonly Block[]): void {
  for (const { kind, title, url, place, rule } of findResources(blocks)) {
    list.add(
      { kind: 'resource', talk, resourceKind: kind, title, url, rule, status: 'stated' },
      place,
    );
  }
}

function silentLines(document: Document, facts: readonly Fact[]): number[] {
  const told = new Set<number>();
  for (const { span, also = [], quote } of facts) {
    const last = span.line + quote.split('\n').length - 1;
    for (let line = span.line; line <= last; line++) told.add(line);
    for (const { line } of also) told.add(line);
  }
  const silent = new Set<number>();
  for (const { kind, text, line, endLine } of document.blocks) {
    if (kind === 'slide' || !/\p{L}{2}/u.test(text)) continue;
    for (let at = line; at <= endLine; at++) if (!told.has(at)) silent.add(at);
  }
  return [...silent].toSorted((a, b) => a - b);
}
