// What a change of some notes can touch: the mentions that comparing links to theirs, through the keys that they share, and what
// those need to be whole. All else is the same before and after the change, so nobody need look at it.

import type { BareNote } from '../../src/graph.js';
import { hashKey } from '../../src/text/hash-key.js';
import { slug } from '../../src/text/slug.js';
import type { Curated } from './curated.js';
import { hashKeys } from './hash-keys.js';
import { linkRules } from './link-rules.js';
import { lessonKeys } from './lesson-keys.js';
import { mentionsOf, talkMentions, type Mention, type TalkMention } from './mention.js';
import { createMentionLayer, type MentionLayer } from './mention-layer.js';
import { mentionsIn, type MentionsIn } from './mentions-in.js';
import type { CompanyOfSpeaker } from './same-company.js';
import type { SpeakerAtTalk } from './same-speaker.js';
import { speakerIdName } from './speaker-keys.js';
import type { Surroundings } from './surroundings.js';
import { talkIdName } from './talk-keys.js';

/** An entity of the stored graph with the facts that mean it. */
export interface StoredEntity {
  readonly id: string;
  readonly evidence: readonly string[];
}

/** A stored note. */
export interface Neighbour {
  readonly note: BareNote;
  /** The hashed keys that it is stored with: all that its mentions hold. */
  readonly keys: readonly number[];
}

/** The look-up of neighbours, of which the resolver knows nothing more. */
export interface Neighbours {
  /** Notes that hold any of these hashed keys, of whatever kind, each once. */
  readonly notesWith: (keys: readonly number[]) => Promise<readonly Neighbour[]>;
  /** The stored talks of notes that `notesWith` gave. */
  readonly talksOf: (notes: readonly string[]) => Promise<readonly StoredEntity[]>;
  /** The stored talks of these notes, and who gave them. */
  readonly entitiesOf: (notes: readonly string[]) => Promise<readonly StoredEntity[]>;
}

export interface Touched {
  /** The changed notes whole, and of others the facts that belong to what is touched. */
  readonly notes: readonly BareNote[];
  readonly surroundings: Surroundings;
}

/** Follows the keys of changed notes (those that go and those that come) as far as the change can reach. */
export async function findTouched(
  changed: readonly BareNote[],
  neighbours: Neighbours,
  curated: Curated,
): Promise<Touched> {
  const rules = linkRules(curated);
  const pool = new Map<string, BareNote>();
  /** By key the notes here that hold it. */
  const holding = new Map<number, string[]>();
  const notesWith = (key: number): readonly string[] => holding.get(key) ?? [];
  const talks = createMentionLayer<TalkMention>(
    rules.talk.keys,
    (one, other) => rules.talk.compare(one, other) !== null,
    notesWith,
  );
  const speakers = createMentionLayer<SpeakerAtTalk>(
    rules.speaker.keys,
    (one, other) => rules.speaker.compare(one, other) !== null,
    notesWith,
  );
  const companies = createMentionLayer<CompanyOfSpeaker>(
    rules.company.keys,
    (one, other) => rules.company.compare(one, other) !== null,
    notesWith,
  );
  const lessons = createMentionLayer<Mention<'lesson'>>(
    ({ fact }) => {
      const both = hashKeys('lesson', lessonKeys(fact.text, curated.rank));
      return { both, held: [], sought: [] };
    },
    () => false,
    notesWith,
  );
  const addNote = (note: BareNote): MentionsIn => {
    pool.set(note.id, note);
    const told = mentionsIn(note, curated);
    for (const each of told.talks) talks.add(each, note.id);
    for (const each of told.speakers) speakers.add(each, note.id);
    for (const each of told.companies) companies.add(each, note.id);
    for (const each of told.lessons) lessons.add(each, note.id);
    return told;
  };
  const addKeys = (note: string, keys: readonly number[]): void => {
    for (const key of keys) {
      const notes = holding.get(key);
      if (!notes) holding.set(key, [note]);
      else if (notes.at(-1) !== note) notes.push(note);
    }
  };
  const asked = new Set<number>();
  const fetch = async (keys: readonly number[]): Promise<void> => {
    const fresh = [...new Set(keys)].filter((key) => !asked.has(key));
    for (const key of fresh) asked.add(key);
    if (fresh.length === 0) return;
    for (const { note, keys: own } of await neighbours.notesWith(fresh)) {
      addNote(note);
      addKeys(note.id, own);
    }
  };
  // All at once: what each kind of mention asks for by itself is asked for already.
  await fetch(
    changed.flatMap((note) => {
      const told = addNote(note);
      addKeys(note.id, [
        ...told.talks.flatMap(talks.heldBy),
        ...told.speakers.flatMap(speakers.heldBy),
        ...told.companies.flatMap(companies.heldBy),
        ...told.lessons.flatMap(lessons.heldBy),
      ]);
      return [
        ...told.talks.flatMap(talks.soughtBy),
        ...told.speakers.flatMap(speakers.soughtBy),
        ...told.companies.flatMap(companies.soughtBy),
        ...told.lessons.flatMap(lessons.soughtBy),
      ];
    }),
  );

  const touched = { talks: new Set<string>(), speakers: new Set<string>() };
  const whole = new Set<string>();
  /** Talks that are here in part, by their mentions. */
  const named = new Map<string, string>();
  const loose = new Set(changed.map(({ id }) => id));
  const wholeTalks = async (found: readonly TalkMention[]) => talks.expand(found, whole, fetch);

  let nextTalks: readonly TalkMention[] = talkMentions(changed, curated.eventName).flatMap(
    ({ id }) => talks.get(id) ?? [],
  );
  let nextSpeakers: readonly SpeakerAtTalk[] = [];
  let others = new Map<string, number>();
  // Once at least: a note that tells of no talk may have lessons.
  do {
    const told = await talks.expand(nextTalks, touched.talks, fetch);
    await wholeTalks(told);
    const givers = told.flatMap((talk) =>
      talk.speakers.flatMap(({ id }) => speakers.get(id) ?? []),
    );
    const people = await speakers.expand([...givers, ...nextSpeakers], touched.speakers, fetch);
    for (const { id } of people) whole.add(id);
    const employers = await companies.expand(
      people.flatMap(({ speaker }) =>
        speaker.companies.flatMap(({ id }) => companies.get(id) ?? []),
      ),
      whole,
      fetch,
    );
    await nameTalks([...people.map(({ talk }) => talk), ...employers.map(({ of }) => of.talk)]);
    const colleagues = ofChangingNames(employers);
    const said = told.flatMap(({ note, fact }) =>
      mentionsOf([pool.get(note) ?? nothing], 'lesson').filter((each) => each.fact.talk === fact.n),
    );
    const alone = mentionsOf(changed, 'lesson').filter(({ fact }) => fact.talk === null);
    await echoesOf([...said, ...alone]);
    ({ talks: nextTalks, speakers: nextSpeakers, others } = await namesakes());
    nextSpeakers = [...nextSpeakers, ...colleagues.filter(({ id }) => !touched.speakers.has(id))];
  } while (nextTalks.length > 0 || nextSpeakers.length > 0);

  return {
    notes: [...pool.values()].flatMap((note) => factsOf(note, isHere)),
    surroundings: {
      isWhole: (mention) => whole.has(mention),
      talkOf: (mention) => (whole.has(mention) ? null : (named.get(mention) ?? null)),
      told: (note) => factsOf(note, (talk) => whole.has(talk)),
      others: (id) => others.get(id) ?? 0,
    },
  };

  /** Of the other talks of touched people only the ids are needed, and the store knows those. */
  async function nameTalks(found: readonly TalkMention[]): Promise<void> {
    const unknown = found.filter(({ id }) => !whole.has(id) && !named.has(id));
    const notes = [...new Set(unknown.map(({ note }) => note))];
    if (notes.length === 0) return;
    for (const { id, evidence } of await neighbours.talksOf(notes))
      for (const mention of evidence) named.set(mention, id);
  }

  /** Who worked for a company that notes spell in several ways: its id goes by what most of them write, so the change may give it
   * another, and with it all who worked there. Of a known name, and of one spelling, the id stays. */
  function ofChangingNames(mentions: readonly CompanyOfSpeaker[]): SpeakerAtTalk[] {
    const bySpelling = new Map<string, CompanyOfSpeaker[]>();
    for (const mention of mentions) {
      const spelling = curated.companyName(mention.fact.name) ?? slug(mention.fact.name);
      bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), mention]);
    }
    const spellings = [...bySpelling.values()];
    return spellings
      .filter((one) => spellings.some((other) => other !== one && areLinked(one, other)))
      .flatMap((each) => each.map(({ of }) => speakers.get(of.id) ?? of));
  }

  function areLinked(
    one: readonly CompanyOfSpeaker[],
    other: readonly CompanyOfSpeaker[],
  ): boolean {
    return one.some((a) => other.some((b) => rules.company.compare(a, b) !== null));
  }

  /** Lessons that may echo these need their talks, or, outside of any, their note's lessons of that kind. */
  async function echoesOf(found: readonly Mention<'lesson'>[]): Promise<void> {
    await fetch(found.flatMap(lessons.soughtBy));
    const near = found.flatMap((lesson) => lessons.soughtBy(lesson).flatMap(lessons.holders));
    for (const { note, fact } of near) if (fact.talk === null) loose.add(note);
    await wholeTalks(near.flatMap(({ note, fact }) => talks.get(`${note}#${fact.talk}`) ?? []));
  }

  /** Entities that may have the id of a whole one: one alone may get another id by the change, so it is touched too; of
   * several each has its hash already, and to know that they are there is enough. */
  async function namesakes() {
    const titled = sharers(talks, 'talk', (talk) => talkIdName(talk, curated));
    const called = sharers(speakers, 'speaker', ({ speaker }) => speakerIdName(speaker, curated));
    const notes = new Set([...titled, ...called].map(([, mention]) => noteOf(mention)));
    const stored = notes.size > 0 ? await neighbours.entitiesOf([...notes]) : [];
    const outside = [...new Map(stored.map((entity) => [entity.id, entity])).values()].filter(
      ({ evidence }) => !evidence.some((mention) => whole.has(mention)),
    );
    const counts = new Map<string, number>();
    const seeds = new Set<string>();
    for (const id of new Set([...titled, ...called].map(([shared]) => shared))) {
      const same = outside.filter((entity) => isOfId(entity.id, id));
      const [only] = same;
      if (same.length === 1 && only && isTouchedId(id)) {
        for (const mention of only.evidence) seeds.add(mention);
      } else counts.set(id, same.length);
    }
    return {
      talks: [...seeds].flatMap((id) => talks.get(id) ?? []),
      speakers: [...seeds].flatMap((id) => speakers.get(id) ?? []),
      others: counts,
    };
  }

  /** Mentions that are not whole and share an id with one that is, by that id. */
  function sharers<T extends { readonly id: string }>(
    layer: MentionLayer<T>,
    kind: 'talk' | 'speaker',
    nameOf: (mention: T) => string,
  ): (readonly [string, string])[] {
    const names = new Set([...whole].flatMap((id) => layer.get(id) ?? []).map(nameOf));
    return [...names].flatMap((name) =>
      layer
        .holders(hashKey(`${kind} id ${name}`))
        .filter(({ id }) => !whole.has(id))
        .map(({ id }) => [baseId(kind, name), id] as const),
    );
  }

  function isTouchedId(id: string): boolean {
    const [kind = '', name = ''] = id.split(/\/(.*)/s);
    const key = hashKey(`${kind} id ${name === 'untitled' || name === 'speaker' ? '' : name}`);
    return kind === 'talk'
      ? talks.holders(key).some((mention) => touched.talks.has(mention.id))
      : speakers.holders(key).some((mention) => touched.speakers.has(mention.id));
  }

  function isHere(talk: string): boolean {
    return whole.has(talk) || named.has(talk);
  }

  /** The note with what it says of some talks, and outside of any. */
  function factsOf(note: BareNote, isWanted: (talk: string) => boolean): BareNote[] {
    if (loose.has(note.id) && changed.some(({ id }) => id === note.id)) return [note];
    const own = new Set(
      note.facts
        .filter(({ kind, n }) => kind === 'talk' && isWanted(`${note.id}#${n}`))
        .map(({ n }) => n),
    );
    const facts = note.facts.filter((fact) => {
      switch (fact.kind) {
        case 'talk':
          return own.has(fact.n);
        case 'event':
          return note.facts.some(
            (each) => each.kind === 'talk' && each.event === fact.n && own.has(each.n),
          );
        case 'company': {
          const speaker = note.facts.find(({ n }) => n === fact.speaker);
          return speaker?.kind === 'speaker' && own.has(speaker.talk);
        }
        case 'lesson':
          return fact.talk === null ? loose.has(note.id) : own.has(fact.talk);
        default:
          return fact.talk !== null && own.has(fact.talk);
      }
    });
    // As it is where nothing is left out: what was made of it is known by it.
    if (facts.length === note.facts.length) return [note];
    return facts.length > 0 ? [{ ...note, facts }] : [];
  }
}

const nothing: BareNote = { id: '', paths: [], facts: [] };

function noteOf(mention: string): string {
  return mention.slice(0, mention.lastIndexOf('#'));
}

function baseId(kind: 'talk' | 'speaker', name: string): string {
  return `${kind}/${name || (kind === 'talk' ? 'untitled' : 'speaker')}`;
}

/** An id as it is, or with the hash that tells it from others of its name. */
function isOfId(id: string, base: string): boolean {
  return id === base || (id.startsWith(`${base}-`) && /^-[0-9a-f]{8}$/.test(id.slice(base.length)));
}
