// Invented graphs of any size for the benchmarks: the same for the same arguments. Concepts, speakers, events and lessons
// grow in step with the talks, so one concept has as many talks in a large graph as in a small one.

import type { Graph, GraphNode, GraphRelationship } from '../src/graph.js';
import { withCounts } from './with-counts.js';

export interface GraphSize {
  readonly talks: number;
  /** Talks beyond those that discuss one concept more, `concept/hub`. */
  readonly hubTalks?: number;
}

const perEvent = 60;
const perConference = 12;
const firstYear = 2008;
const years = 18;
const conceptsEach = 8;
const factsPerNote = 40;

/** A graph of so many talks: each at an event, with one or two speakers, eight concepts and a lesson now and then. */
export function generatedGraph({ talks, hubTalks = 0 }: GraphSize): Graph {
  const random = seeded(talks + 1);
  const below = (count: number) => Math.floor(random() * count);
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const concepts = Math.max(60, Math.round(talks / 5));
  const speakers = Math.max(20, Math.round(talks / 2));
  const events = Math.max(4, Math.ceil(talks / perEvent));
  // About seven talks have one in common.
  const words = Math.ceil(talks / 7);
  const conferences = Math.max(2, Math.ceil(events / perConference));
  const eventYear = Array.from({ length: events }, (_, index) => firstYear + (index % years));

  for (let index = 0; index < conferences; index += 1)
    nodes.push({
      label: 'Conference',
      id: `conference/series-${index}`,
      properties: { name: `Series ${index}`, altNames: [] },
    });
  for (let index = 0; index < events; index += 1) {
    const year = eventYear[index] ?? firstYear;
    nodes.push({
      label: 'Event',
      id: `event/edition-${index}`,
      properties: {
        name: `Edition ${index} ${year}`,
        altNames: [],
        startDate: `${year}-05-01`,
        endDate: null,
        place: null,
        year,
        talks: 0,
        evidence: [],
      },
    });
    relationships.push({
      type: 'EDITION_OF',
      from: `event/edition-${index}`,
      to: `conference/series-${Math.floor(index / years) % conferences}`,
      properties: {},
    });
  }
  for (let index = 0; index < concepts; index += 1)
    nodes.push(concept(`concept/idea-${index}`, `idea ${index}`, `area-${index % 20}`));
  for (let index = 1; index < concepts; index += 1)
    relationships.push({
      type: index % 3 === 0 ? 'BROADER' : 'RELATED',
      from: `concept/idea-${index}`,
      to: `concept/idea-${Math.floor(index / 3)}`,
      properties: {},
    });
  if (hubTalks > 0) nodes.push(concept('concept/hub', 'hub', 'area-0'));
  for (let index = 0; index < speakers; index += 1)
    nodes.push({
      label: 'Speaker',
      id: `speaker/person-${index}`,
      properties: {
        name: `Person ${index}`,
        altNames: [],
        handle: null,
        talks: 0,
        evidence: [],
        reasons: [],
        doubts: [],
      },
    });
  for (let index = 0; index < talks; index += 1) {
    const id = `talk/talk-${index}`;
    const note = `note/${Math.floor(index / factsPerNote)
      .toString(16)
      .padStart(16, '0')}`;
    const evidence = (n: number): string[] => [`${note}#${(index % factsPerNote) * 12 + n}`];
    const event = below(events);
    nodes.push({
      label: 'Talk',
      id,
      properties: {
        title: `Talk ${index} on idea ${index % concepts}, ${inventedWord(index % words)}`,
        altTitles: [],
        kind: index % 40 === 0 ? 'keynote' : 'talk',
        abstract: null,
        url: null,
        year: eventYear[event] ?? null,
        evidence: evidence(0),
        reasons: [],
        doubts: [],
      },
    });
    relationships.push({
      type: 'PRESENTED_AT',
      from: id,
      to: `event/edition-${event}`,
      properties: { evidence: evidence(0) },
    });
    for (const speaker of new Set([below(speakers), ...(index % 5 === 0 ? [below(speakers)] : [])]))
      relationships.push({
        type: 'GAVE',
        from: `speaker/person-${speaker}`,
        to: id,
        properties: { evidence: evidence(1) },
      });
    // Ideas come in groups, so that some go together beyond chance.
    const group = below(concepts);
    const chosen = new Set(
      Array.from({ length: conceptsEach }, (_, place) =>
        place < 4 ? (group + below(6)) % concepts : below(concepts),
      ),
    );
    for (const [place, which] of [...chosen].entries())
      relationships.push({
        type: 'DISCUSSES',
        from: id,
        to: `concept/idea-${which}`,
        properties: {
          salience: Math.round((1 - place / 10) * 100) / 100,
          central: place < 3,
          mentions: 1 + below(3),
          evidence: evidence(2 + place),
        },
      });
    if (index < hubTalks)
      relationships.push({
        type: 'DISCUSSES',
        from: id,
        to: 'concept/hub',
        properties: { salience: below(5) / 5, central: false, mentions: 1, evidence: evidence(2) },
      });
    if (index % 3 === 0) {
      const lesson = `lesson/lesson-${index}`;
      nodes.push({
        label: 'Lesson',
        id: lesson,
        properties: {
          text: `Take idea ${group} before idea ${below(concepts)}.`,
          negated: false,
          evidence: evidence(11),
        },
      });
      relationships.push(
        { type: 'TEACHES', from: id, to: lesson, properties: { evidence: evidence(11) } },
        { type: 'ABOUT', from: lesson, to: `concept/idea-${group}`, properties: {} },
      );
      if (index % 30 === 27)
        relationships.push({
          type: 'ECHOES',
          from: `lesson/lesson-${index - 27}`,
          to: lesson,
          properties: { score: 0.7, words: ['idea', 'take'] },
        });
    }
  }
  return withCounts({ nodes, relationships });
}

/** A word that nobody else uses, for searches: four syllables, far from those of other numbers. */
export function inventedWord(index: number): string {
  const consonants = 'bcdfghklmnprstvzjwxy';
  let rest = (index * 48_271 + 7919) % 100_000_000;
  return Array.from({ length: 4 }, () => {
    const digit = rest % 100;
    rest = Math.floor(rest / 100);
    return consonants.charAt(Math.floor(digit / 5)) + 'aeiou'.charAt(digit % 5);
  }).join('');
}

function concept(id: string, prefLabel: string, area: string): GraphNode {
  return {
    label: 'Concept',
    id,
    properties: {
      prefLabel,
      altLabels: [],
      hiddenLabels: [],
      definition: `What ${prefLabel} is.`,
      status: 'curated',
      area,
      source: null,
      sourceUrl: null,
      exactMatch: null,
      talks: 0,
      conferences: 0,
      years: 0,
      firstYear: null,
      lastYear: null,
      peakYear: null,
    },
  };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
