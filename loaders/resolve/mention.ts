// What the resolver works on: facts with their note, and what stands around them in that note. Never another note's facts.

import type { BareFact, FactKind, BareNote } from '../../src/graph.js';
import { fold } from '../../src/text/fold.js';
import { words } from '../../src/text/words.js';
import type { Curated } from './curated.js';
import { titleWords } from './title-words.js';

/** A fact and the note that states it. */
export interface Mention<K extends FactKind = FactKind> {
  readonly fact: Extract<BareFact, { kind: K }>;
  readonly note: string;
  /** `<note id>#<n>` */
  readonly id: string;
  /** The note's paths, for corrections that name one. */
  readonly paths: readonly string[];
}

/** A talk as one note tells it, with all that decides whether another note tells the same. */
export interface TalkMention extends Mention<'talk'> {
  /** Folded words of the title (or of the words that stand for one), in order. */
  readonly words: readonly string[];
  /** Of these the ones that tell it from others. */
  readonly content: readonly string[];
  readonly speakers: readonly SpeakerMention[];
  /** Name of the event as the note has it, and the id of the fact that names it. */
  readonly event: string | null;
  readonly eventFact: string | null;
  /** The name that all notes' facts of that edition come to. */
  readonly edition: string | null;
  readonly series: string | null;
  /** Labels of the concepts that this note finds in it, each once. */
  readonly topics: readonly string[];
}

export interface SpeakerMention extends Mention<'speaker'> {
  /** Folded name, words parted by a space. */
  readonly key: string;
  readonly companies: readonly Mention<'company'>[];
}

/** All facts of a kind with their notes, in the notes' order. */
export function mentionsOf<K extends FactKind>(notes: readonly BareNote[], kind: K): Mention<K>[] {
  return notes.flatMap(({ id: note, facts, paths }) =>
    facts
      .filter((fact): fact is Extract<BareFact, { kind: K }> => fact.kind === kind)
      .map((fact) => ({ fact, note, id: `${note}#${fact.n}`, paths })),
  );
}

type EventName = Curated['eventName'];
const known = new WeakMap<EventName, WeakMap<BareNote, readonly TalkMention[]>>();

/** The talks of all notes with their speakers, companies and events. A change looks at a note's more than once: they are made
 * once a note. */
export function talkMentions(notes: readonly BareNote[], eventName: EventName): TalkMention[] {
  const made = known.get(eventName) ?? new WeakMap<BareNote, readonly TalkMention[]>();
  known.set(eventName, made);
  return notes.flatMap((note) => {
    const talks = made.get(note) ?? talksOf(note, eventName);
    made.set(note, talks);
    return talks;
  });
}

// A mention is written out, field by field: one that is spread from another has a hidden class of its own in V8, which takes more
// room than the mention, and each place that looks into mentions meets as many classes as there are mentions.
function talksOf(note: BareNote, eventName: EventName): TalkMention[] {
  const byNumber = new Map(note.facts.map((fact) => [fact.n, fact]));
  const companies = mentionsOf([note], 'company');
  const speakers = mentionsOf([note], 'speaker').map(
    ({ fact, note: noteId, id, paths }): SpeakerMention => ({
      fact,
      note: noteId,
      id,
      paths,
      key: nameKey(fact.name),
      companies: companies.filter((company) => company.fact.speaker === fact.n),
    }),
  );
  const topics = new Map<number, Set<string>>();
  for (const fact of note.facts) {
    if (fact.kind === 'concept' && fact.talk !== null)
      topics.set(fact.talk, (topics.get(fact.talk) ?? new Set()).add(fact.label));
  }
  return mentionsOf([note], 'talk').map(({ fact, note: noteId, id, paths }): TalkMention => {
    const of = fact.event === null ? undefined : byNumber.get(fact.event);
    const event = of?.kind === 'event' ? of : null;
    const all = words(fact.title ?? fact.asWritten).map(({ folded }) => folded.replaceAll("'", ''));
    return {
      fact,
      note: noteId,
      id,
      paths,
      words: all,
      content: titleWords(all),
      speakers: speakers.filter((speaker) => speaker.fact.talk === fact.n),
      event: event && event.name,
      eventFact: event && `${noteId}#${event.n}`,
      edition: event && eventName(event),
      series: event && fold(event.series),
      topics: [...(topics.get(fact.n) ?? [])],
    };
  });
}

/** A name's form for comparing: folded words parted by a space. */
export function nameKey(name: string): string {
  const found = words(name).map(({ folded }) => folded.replaceAll("'", ''));
  return found.length > 0 ? found.join(' ') : fold(name);
}
