// A small random graph with notes, facts and evidence as a load would make them, and many equal sort keys.

import { writeCursor } from '../../src/api/paging/cursor.js';
import type { Graph } from '../../src/graph.js';
import { seeded } from './any-query.js';
import { createGraphBuilder } from './graph-builder.js';
import { writeNote } from './write-note.js';

export interface AnySample {
  readonly graph: Graph;
  /** Names that the graph knows, and some that it does not. */
  readonly words: readonly string[];
  readonly named: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  /** Places in lists, whichever. */
  readonly cursors: readonly string[];
}

/** The graph of a seed. */
export function anySample(seed: number): AnySample {
  const random = seeded(seed * 7919);
  const below = (count: number) => Math.floor(random() * count);
  const builder = createGraphBuilder();
  const counts = {
    notes: 3,
    conferences: 1 + below(3),
    events: 2 + below(4),
    talks: 6 + below(10),
    speakers: 3 + below(5),
    concepts: 4 + below(6),
    lessons: 3 + below(6),
  };
  const text = list(20)
    .flatMap((index) => [
      ...['talk', 'speaker', 'concept', 'resource'].map((what) => line(what, index)),
      `- ${lessonText(index)}`,
      `At Edition ${index} for Firm ${index}`,
    ])
    .join('\n');
  const notes = list(counts.notes).map((index) => writeNote(`n${index}.md`, `${index}\n${text}`));
  const anyNote = () => notes[below(notes.length)] as (typeof notes)[0];

  for (const index of list(counts.conferences))
    builder.addConference(`conference/series-${index}`, `Series ${index}`, [`Serie ${index}`]);
  for (const index of list(counts.events)) {
    const year = 2016 + below(4);
    builder.addEvent(
      `event/edition-${index}`,
      `Edition ${index}`,
      random() < 0.5 ? `${year}-05-0${1 + below(2)}` : null,
      year,
      anyNote(),
    );
    if (random() < 0.9)
      builder.tie({
        type: 'EDITION_OF',
        from: `event/edition-${index}`,
        to: `conference/series-${below(counts.conferences)}`,
        properties: {},
      });
  }
  for (const index of list(counts.talks)) {
    const event = random() < 0.9 ? `event/edition-${below(counts.events)}` : null;
    const tellings = list(1 + below(2)).map(
      (at) => [notes[at] ?? anyNote(), line('talk', index)] as const,
    );
    builder.addTalk(
      `talk-${index}`,
      random() < 0.9 ? `Talk ${index}` : null,
      event === null ? null : 2016 + below(4),
      event,
      tellings,
      random() < 0.2 ? 'keynote' : 'talk',
      [`Vortrag ${index}`],
    );
  }
  const anyTalks = (most: number) => [
    ...new Set(list(1 + below(most)).map(() => `talk/talk-${below(counts.talks)}`)),
  ];
  for (const index of list(counts.speakers))
    builder.addSpeaker(
      `speaker/person-${index}`,
      `Person ${index}`,
      random() < 0.3 ? [`P. ${index}`] : [],
      anyTalks(4).map((talk) => [talk, anyNote(), line('speaker', index)] as const),
    );
  for (const index of list(2))
    builder.addCompany(
      `company/firm-${index}`,
      `Firm ${index}`,
      `speaker/person-${below(counts.speakers)}`,
      random() < 0.7 ? `event/edition-${below(counts.events)}` : '',
      anyNote(),
    );
  for (const index of list(counts.concepts))
    builder.addConcept(
      `idea-${index}`,
      `idea ${index}`,
      random() < 0.5 ? [`notion ${index}`] : [],
      random() < 0.85
        ? anyTalks(5).map(
            (talk) => [talk, (1 + below(3)) / 4, anyNote(), [line('concept', index)]] as const,
          )
        : [],
      random() < 0.8 ? `What idea ${index} is.` : null,
    );
  for (const index of list(counts.concepts).slice(1))
    builder.tie({
      type: random() < 0.5 ? 'BROADER' : 'RELATED',
      from: `concept/idea-${below(index)}`,
      to: `concept/idea-${index}`,
      properties: {},
    });
  for (const index of list(counts.lessons))
    builder.addLesson(
      `lesson-${index}`,
      lessonText(index),
      [[`talk/talk-${below(counts.talks)}`, anyNote()]],
      `concept/idea-${below(counts.concepts)}`,
      random() < 0.3,
    );
  for (const index of list(counts.lessons).slice(1))
    if (random() < 0.5)
      builder.tie({
        type: 'ECHOES',
        from: `lesson/lesson-${index - 1}`,
        to: `lesson/lesson-${index}`,
        properties: { score: 0.6 + below(3) / 10, words: ['do', 'this'] },
      });
  const citing = anyNote();
  const fact = citing.fact(line('resource', 0), {
    kind: 'resource',
    asWritten: 'Book 0',
    talk: 0,
    resourceKind: 'book',
    title: 'Book 0',
    url: null,
  });
  builder.add({
    label: 'Resource',
    id: 'resource/book-0',
    properties: { kind: 'book', title: 'Book 0', url: null, evidence: [fact] },
  });
  builder.tie({
    type: 'CITES',
    from: 'talk/talk-0',
    to: 'resource/book-0',
    properties: { evidence: [fact] },
  });
  for (const note of notes) builder.add(note.node());
  const graph = builder.build();
  const of = (label: string): string[] =>
    graph.nodes.flatMap(({ id, label: own, properties }) => {
      const { name, prefLabel } = properties as unknown as Readonly<Record<string, string>>;
      return own === label ? [name ?? prefLabel ?? '', id] : [];
    });
  const concepts = of('Concept');
  return {
    graph,
    words: [...concepts, ...of('Speaker'), ...of('Event'), 'notion 1', 'talk', 'nobody'],
    named: {
      ...Object.fromEntries(
        ['about', 'aboutAll', 'aboutOrNarrower', 'below', 'concept', 'label'].map((name) => [
          name,
          concepts,
        ]),
      ),
      speaker: of('Speaker'),
      company: of('Company'),
      event: of('Event'),
      conference: of('Conference'),
      path: ['n0.md', 'n1.md'],
    },
    ids: [...graph.nodes.map(({ id }) => id), 'talk/none', 'concept/none'],
    cursors: graph.nodes.flatMap(({ id }) =>
      [0, 0.5, 1, 2, 2017].map((key) => writeCursor({ key, tie: id })),
    ),
  };
}

function lessonText(index: number): string {
  return `Do this ${index} before that.`;
}

function list(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function line(what: string, index: number): string {
  return `${what} ${index} stands here.`;
}
