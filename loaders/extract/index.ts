// Document in, facts out: events first, then talks, and for each talk who gave it, what it is about, what it teaches and what
// it points to. Order of facts: by talk, and within a talk by kind; an event stands before the talks that were given there.

import type { Fact, Problem } from '../../src/graph.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { extractProgramme } from './extract-programme.js';
import { createFactList, type FactList } from './fact-list.js';
import { findConcepts } from './find-concepts.js';
import { eventIn, eventOfHeading, findEvents, type FoundEvent } from './find-events.js';
import { findPeople, type People } from './find-people.js';
import { fold } from '../../src/text/fold.js';
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
  for (const passage of passages) {
    const event = given.get(passage) ?? null;
    const talk = addTalk(list, passage, event ? (eventFacts.get(event) ?? null) : null);
    addSpeakers(list, passage, talk, knowledge, people);
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

function addSpeakers(
  list: FactList,
  passage: Passage,
  talk: number,
  knowledge: Knowledge,
  people: People,
): void {
  for (const { name, from, to, handle, company, block, rule } of passage.speakers) {
    const known = knowledge.people.get(knowledge.spellingOf(name));
    const speaker = list.add(
      { kind: 'speaker', talk, name: known?.name ?? name, handle, rule, status: 'stated' },
      { block, from, to },
    );
    const employer = company ? undefined : people.employers.get(fold(name));
    if (employer) {
      list.add(
        {
          kind: 'company',
          speaker,
          name: employer.name,
          rule: 'company/presentation',
          status: 'stated',
        },
        employer.place,
      );
      continue;
    }
    if (!company) {
      addEmployerOfTitle(list, passage, speaker, knowledge);
      continue;
    }
    list.add(
      {
        kind: 'company',
        speaker,
        name: plainCompany(company.text, knowledge),
        rule: 'company/beside-speaker',
        status: 'stated',
      },
      { block, from: company.from, to: company.to },
    );
  }
}

/** Known companies without the ending that a note puts behind their name: "Slack Technologies", "Mollie.com". */
function plainCompany(written: string, knowledge: Knowledge): string {
  const known = knowledge.companies.get(knowledge.spellingOf(written))?.name;
  return known && fold(written).startsWith(fold(known)) ? known : written;
}

/** "Lessons from Our Migrations at Facebook": who speaks of what was done at a known company works there. */
function addEmployerOfTitle(
  list: FactList,
  passage: Passage,
  speaker: number,
  knowledge: Knowledge,
): void {
  const name = /\b(?:at|@)\s+((?:\p{Lu}[\p{L}\d.]*\s?){1,3})$/u.exec(passage.title ?? '')?.[1];
  if (!name || !knowledge.companies.has(knowledge.spellingOf(name))) return;
  const { block, to } = passage.place;
  list.add(
    { kind: 'company', speaker, name, rule: 'company/in-title', status: 'inferred' },
    { block, from: Math.max(0, to - name.length), to },
  );
}

function addContent(
  list: FactList,
  talk: number | null,
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): void {
  for (const { label, places, central, salience, rule, status } of findConcepts(
    title,
    body,
    knowledge,
  )) {
    const [place, ...also] = places;
    list.add(
      {
        kind: 'concept',
        talk,
        label,
        conceptStatus: status,
        central,
        salience,
        rule,
        status: 'stated',
      },
      place,
      also,
    );
  }
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
  const told = new Set(
    facts.flatMap(({ span, also = [] }) => [span, ...also].map(({ line }) => line)),
  );
  for (const fact of facts) {
    const last = fact.span.line + fact.quote.split('\n').length - 1;
    for (let line = fact.span.line; line <= last; line++) told.add(line);
  }
  const lines = new Set(
    document.blocks
      .filter(({ kind, text }) => kind !== 'slide' && /\p{L}{2}/u.test(text))
      .flatMap(({ line, endLine }) =>
        Array.from({ length: endLine - line + 1 }, (_, step) => line + step),
      ),
  );
  return [...lines].filter((line) => !told.has(line)).toSorted((a, b) => a - b);
}
