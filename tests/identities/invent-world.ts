// People, companies, events and talks that never were, with everything that makes telling them apart hard: namesakes, talks of one
// pattern, parts of a series, the same talk given again, people who change their employer.

import type { Knowledge } from '../../loaders/knowledge.js';
import type { ToldEvent } from '../loaders/resolve/note-facts.js';
import type { Chance } from './seeded.js';

export interface InventedPerson {
  readonly id: number;
  readonly name: string;
  readonly handle: string | null;
  /** By the event's year: people move on now and then. */
  readonly companyIn: (year: number) => string;
  readonly topics: readonly string[];
  readonly series: number;
}

export interface InventedTalk {
  readonly id: number;
  readonly title: string;
  readonly speakers: readonly InventedPerson[];
  /** Where it was given, once or again. */
  readonly events: readonly InventedEvent[];
}

export interface InventedEvent extends ToldEvent {
  readonly year: number;
}

export interface InventedWorld {
  readonly events: readonly InventedEvent[];
  readonly talks: readonly InventedTalk[];
}

const seriesNames =
  'LatencyCon,OpsMeet,Queue Days,PagerFest,NorthOps,SignalConf,DriftCon,RunbookConf,Harbour Summit,BackplaneCon,Uptime Week,KernelDays'.split(
    ',',
  );
const doing =
  'Scaling,Debugging,Migrating,Taming,Measuring,Rethinking,Automating,Understanding,Breaking,Operating,Securing,Profiling,Replacing,Untangling,Observing,Growing,Teaching,Surviving,Sharding,Draining'.split(
    ',',
  );
const places =
  'in Production,at Scale,for Small Teams,on a Budget,without Downtime,from Scratch,the Hard Way,across Regions,for Beginners,under Load,in a Hurry,with Confidence,in the Cloud,behind the Scenes'.split(
    ',',
  );
const asides =
  'Lessons Learned,A Field Report,What We Wish We Had Known,A Love Story,Three Years Later,The Good Parts,A Postmortem,Beyond the Hype,One Team at a Time,Why It Matters,Notes from the Trenches'.split(
    ',',
  );
const makers =
  'Northwind,Gridline,Fennel,Cloudwright,Palisade,Tidewater,Lumen,Harrow,Osprey,Quarry,Bramble,Vellum,Kestrel,Juniper,Cobalt,Marlow,Saffron,Birch,Delta,Ember'.split(
    ',',
  );
const kinds = 'Labs,Software,Systems,Bank,Games,Health,Media,Energy,Travel,Robotics'.split(',');

/** A world of so many talks; 3 in 100 people have a namesake. */
export function inventWorld(count: number, knowledge: Knowledge, chance: Chance): InventedWorld {
  const events = seriesNames.flatMap((series) =>
    Array.from({ length: 8 }, (_, index): InventedEvent => {
      const year = 2012 + index;
      return { name: `${series} ${year}`, series, year };
    }),
  );
  const people = inventPeople(Math.round(count * 0.7), knowledge, chance);
  const talks: InventedTalk[] = [];
  while (talks.length < count) {
    const first = chance.pick(people);
    const speakers = [first, ...(chance.is(0.25) ? [chance.pick(people)] : [])].filter(
      (person, index, all) => all.findIndex(({ name }) => name === person.name) === index,
    );
    const own = events.filter(({ series }) => series === seriesNames[first.series]);
    const event = chance.pick(own);
    const again = chance.is(0.08) ? [chance.pick(events)] : [];
    const title = inventTitle(first, event, knowledge, chance);
    const given = [event, ...again.filter(({ name }) => name !== event.name)];
    talks.push({ id: talks.length, title, speakers, events: given });
    if (chance.is(0.03)) {
      const parts = [1, 2].map((part) => ({
        id: 0,
        title: `${title}, Part ${part}`,
        speakers,
        events: [event],
      }));
      talks.pop();
      for (const part of parts) talks.push({ ...part, id: talks.length });
    }
  }
  return { events, talks };
}

function inventPeople(count: number, knowledge: Knowledge, chance: Chance): InventedPerson[] {
  const short = [...knowledge.givenNames].filter((name) => knowledge.givenName(name) !== name);
  const full = [...new Set(short.map(knowledge.givenName))].filter((name) => name.length > 3);
  const given = [...knowledge.givenNames].filter(
    (name) => /^[a-z]{4,9}$/.test(name) && !short.includes(name),
  );
  const family = [...knowledge.familyNames].filter((name) => /^[a-z]{4,11}$/.test(name));
  const topics = knowledge.vocabulary.concepts.map(({ prefLabel }) => prefLabel);
  const companies = makers.flatMap((maker) => kinds.map((kind) => `${maker} ${kind}`));
  const people: InventedPerson[] = [];
  const names = new Set<string>();
  while (people.length < count) {
    const double = people.length > 20 && chance.is(0.015) ? chance.pick(people) : null;
    const name =
      double?.name ??
      `${capital(chance.pick(chance.is(0.4) ? full : given))} ${capital(chance.pick(family))}`;
    if (!double && names.has(name)) continue;
    names.add(name);
    const [before, after] = [chance.pick(companies), chance.pick(companies)];
    const moved = chance.is(0.2) ? 2012 + chance.below(8) : 2030;
    const series =
      (double
        ? double.series + 1 + chance.below(seriesNames.length - 1)
        : chance.below(seriesNames.length)) % seriesNames.length;
    people.push({
      id: people.length,
      name,
      handle: chance.is(0.5)
        ? `${name.toLowerCase().replace(' ', chance.pick(['', '_', '.']))}${double ? 2 : ''}`
        : null,
      companyIn: (year) => (year < moved ? before : after),
      topics: [chance.pick(topics), chance.pick(topics), chance.pick(topics)],
      series,
    });
  }
  return people;
}

function inventTitle(
  { topics, companyIn }: InventedPerson,
  { year }: InventedEvent,
  knowledge: Knowledge,
  chance: Chance,
): string {
  const words = knowledge.vocabulary.concepts;
  const [one, other] = [chance.pick(topics), chance.pick(words).prefLabel].map(titleCase);
  const start = `${chance.pick(doing)} ${one}`;
  switch (chance.below(7)) {
    case 0:
      return `${start} ${chance.pick(places)}`;
    case 1:
      return `${start}: ${chance.pick(asides)}`;
    case 2:
      return `${start} and ${other} ${chance.pick(places)}`;
    case 3:
      return `Lessons Learned from ${chance.pick(doing)} ${one} at ${companyIn(year)}`;
    case 4:
      return `How We Stopped Worrying about ${one} and Started ${chance.pick(doing)} ${other}`;
    case 5:
      return `${one}, ${other} and You: ${chance.pick(doing)} ${titleCase(chance.pick(words).prefLabel)}`;
    default:
      return `From ${other} to ${one}: ${chance.pick(doing)} ${titleCase(chance.pick(words).prefLabel)} ${chance.pick(places)}`;
  }
}

function titleCase(label: string): string {
  return label.split(' ').map(capital).join(' ');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
