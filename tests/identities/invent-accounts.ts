// Notes on an invented world, as people write them: titles misspelt, misheard, cut short and turned round, speakers left out,
// shortened and misspelt. Each mention's truth is known.

import type { Knowledge } from '../../loaders/knowledge.js';
import { noteFacts, type NoteFacts, type ToldTalk } from '../loaders/resolve/note-facts.js';
import {
  type InventedEvent,
  type InventedPerson,
  type InventedTalk,
  inventWorld,
} from './invent-world.js';
import { mishear, mistype } from './misspell.js';
import { type Chance, seeded } from './seeded.js';

export interface InventedAccounts {
  readonly notes: readonly NoteFacts[];
  /** What each talk and speaker fact truly means, by its id: `talk 12`, `person 7`. */
  readonly truth: ReadonlyMap<string, string>;
}

/** Accounts with at least so many mentions of talks and speakers; the same for the same seed. */
export function inventAccounts(
  mentions: number,
  knowledge: Knowledge,
  seed: number,
): InventedAccounts {
  const chance = seeded(seed);
  const world = inventWorld(Math.ceil(mentions / 5.6), knowledge, chance);
  const shortOf = new Map<string, string[]>();
  for (const name of knowledge.givenNames) {
    const full = knowledge.givenName(name);
    if (full !== name) shortOf.set(full, [...(shortOf.get(full) ?? []), name]);
  }
  const byEvent = new Map<string, InventedTalk[]>();
  for (const talk of world.talks)
    for (const { name } of talk.events) byEvent.set(name, [...(byEvent.get(name) ?? []), talk]);
  const notes: NoteFacts[] = [];
  const truth = new Map<string, string>();
  while (truth.size < mentions) {
    const event = chance.pick(world.events);
    const all = byEvent.get(event.name) ?? [];
    const told = all.filter(() => chance.is(Math.min(1, 8 / all.length)));
    const care = chance.pick(['programme', 'good', 'good', 'hasty']);
    const meant: string[] = [];
    const talks = told.map((talk) => tell(talk, event, care, meant, shortOf, chance));
    if (talks.length === 0) continue;
    const note = noteFacts(`n${notes.length}`, talks);
    const named = note.facts.filter(({ kind }) => kind === 'talk' || kind === 'speaker');
    for (const [index, { n }] of named.entries()) truth.set(`${note.id}#${n}`, meant[index] ?? '');
    notes.push(note);
  }
  return { notes, truth };
}

function tell(
  talk: InventedTalk,
  event: InventedEvent,
  care: string,
  meant: string[],
  shortOf: ReadonlyMap<string, readonly string[]>,
  chance: Chance,
): ToldTalk {
  const noise = care === 'programme' ? 0 : care === 'good' ? 0.6 : 1;
  meant.push(`talk ${talk.id}`);
  const kept = talk.speakers.filter(() => !chance.is(0.25 * noise));
  for (const { id } of kept) meant.push(`person ${id}`);
  return {
    title: noisyTitle(talk.title, noise, chance),
    depth: care === 'programme' ? 'listed' : 'covered',
    ...(chance.is(0.06 * noise) ? {} : { event }),
    speakers: kept.map((person) => noisySpeaker(person, event.year, noise, shortOf, chance)),
    concepts: chance.is(0.5) ? talk.speakers.flatMap(({ topics }) => topics.slice(0, 1)) : [],
  };
}

function noisyTitle(title: string, noise: number, chance: Chance): string {
  const slips = chance.is(0.2 * noise) ? 1 : chance.is(0.08 * noise) ? 2 : 0;
  let words = title.split(' ');
  for (let slip = 0; slip < slips; slip += 1) {
    const at = chance.below(words.length);
    // A changed number is another talk.
    words = words.map((word, index) =>
      index === at && !/\d/.test(word) ? misspell(word, chance) : word,
    );
  }
  const text = words.join(' ');
  const [main = text, aside] = text.split(': ');
  if (aside !== undefined && chance.is(0.15 * noise)) return main;
  if (aside !== undefined && chance.is(0.04 * noise)) return `${aside}: ${main}`;
  if (words.length > 6 && !/Part \d$/.test(text) && chance.is(0.05 * noise))
    return words.slice(0, Math.ceil(words.length * 0.7)).join(' ');
  return chance.is(0.1 * noise) ? text.toLowerCase() : text;
}

function noisySpeaker(
  { name, handle, companyIn }: InventedPerson,
  year: number,
  noise: number,
  shortOf: ReadonlyMap<string, readonly string[]>,
  chance: Chance,
): string {
  const [first = '', last = ''] = name.split(' ');
  const short = shortOf.get(first.toLowerCase());
  const at = handle !== null && chance.is(0.15) ? ` @${handle}` : '';
  const company = chance.is(0.3 * noise) ? '' : `, ${companyIn(year)}`;
  const spelt = (): string => {
    if (short && chance.is(0.2 * noise)) {
      const nick = chance.pick(short);
      return `${nick.slice(0, 1).toUpperCase()}${nick.slice(1)} ${last}`;
    }
    if (chance.is(0.12 * noise))
      return chance.is(0.4)
        ? `${misspell(first, chance)} ${last}`
        : `${first} ${misspell(last, chance)}`;
    if (chance.is(0.03 * noise)) return `${first.slice(0, 1)}. ${last}`;
    if (chance.is(0.02 * noise)) return `${last} ${first}`;
    return chance.is(0.02 * noise) ? first : name;
  };
  return `${spelt()}${at}${company}`;
}

function misspell(word: string, chance: Chance): string {
  return chance.is(0.65) ? mistype(word, chance) : mishear(word, chance);
}
