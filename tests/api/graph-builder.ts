import type { Graph, GraphNode, GraphRelationship } from '../../src/graph.js';
import { countTalks } from './count-talks.js';
import type { NoteWriter as Note } from './write-note.js';

/** Adds to a graph by hand what a load would: nodes, relationships, and the facts in the notes that they come from. */
export function createGraphBuilder() {
  const nodes: GraphNode[] = [];
  const ties: GraphRelationship[] = [];
  const add = (node: GraphNode) => void nodes.push(node);
  const tie = (relationship: GraphRelationship) => void ties.push(relationship);

  function addConference(id: string, name: string, altNames: readonly string[] = []): void {
    add({ label: 'Conference', id, properties: { name, altNames } });
  }

  function addEvent(id: string, name: string, startDate: string | null, year: number, note: Note) {
    const evidence = note.fact(name, {
      kind: 'event',
      asWritten: name,
      name,
      series: name,
      year,
      region: null,
      place: null,
      startDate,
      endDate: null,
    });
    add({
      label: 'Event',
      id,
      properties: {
        name,
        altNames: [],
        startDate,
        endDate: null,
        place: null,
        year,
        talks: 0,
        evidence: [evidence],
      },
    });
  }

  function addTalk(
    slug: string,
    title: string | null,
    year: number | null,
    event: string | null,
    tellings: readonly (readonly [Note, string])[],
    kind: 'talk' | 'keynote' = 'talk',
    altTitles: readonly string[] = [],
  ): void {
    const id = `talk/${slug}`;
    const evidence = tellings.map(([note, quote]) => {
      const fact = note.fact(quote, {
        kind: 'talk',
        asWritten: title ?? quote,
        title,
        talkKind: kind,
        depth: 'covered',
        event: 0,
        abstract: null,
        url: null,
      });
      tie({ type: 'TELLS', from: note.id, to: id, properties: { evidence: [fact] } });
      return fact;
    });
    add({
      label: 'Talk',
      id,
      properties: {
        title,
        altTitles,
        kind,
        abstract: null,
        url: null,
        year,
        evidence,
        reasons: [],
        doubts: [],
      },
    });
    if (event !== null)
      tie({ type: 'PRESENTED_AT', from: id, to: event, properties: { evidence: [...evidence] } });
  }

  function addSpeaker(
    id: string,
    name: string,
    altNames: readonly string[],
    gave: readonly (readonly [string, Note, string])[],
  ): void {
    const evidence = gave.map(([talk, note, quote]) => {
      const fact = note.fact(quote, {
        kind: 'speaker',
        asWritten: name,
        talk: 0,
        name,
        handle: null,
      });
      tie({ type: 'GAVE', from: id, to: talk, properties: { evidence: [fact] } });
      return fact;
    });
    add({
      label: 'Speaker',
      id,
      properties: { name, altNames, handle: null, talks: 0, evidence, reasons: [], doubts: [] },
    });
  }

  function addCompany(id: string, name: string, speaker: string, event: string, note: Note): void {
    const fact = note.fact(name, { kind: 'company', asWritten: name, speaker: 0, name });
    add({
      label: 'Company',
      id,
      properties: { name, altNames: [], talks: 1, evidence: [fact], reasons: [], doubts: [] },
    });
    tie({ type: 'WORKED_FOR', from: speaker, to: id, properties: { event, evidence: [fact] } });
  }

  function addConcept(
    slug: string,
    prefLabel: string,
    altLabels: readonly string[],
    discussed: readonly (readonly [string, number, Note, readonly string[]])[],
    definition: string | null = `What ${prefLabel} is.`,
  ): void {
    const id = `concept/${slug}`;
    for (const [talk, salience, note, quotes] of discussed)
      tie({
        type: 'DISCUSSES',
        from: talk,
        to: id,
        properties: {
          salience,
          central: salience > 0.5,
          mentions: quotes.length,
          evidence: quotes.map((quote) =>
            note.fact(quote, {
              kind: 'concept',
              asWritten: prefLabel,
              talk: 0,
              label: prefLabel,
              conceptStatus: definition === null ? 'candidate' : 'curated',
              central: salience > 0.5,
              salience,
            }),
          ),
        },
      });
    add({
      label: 'Concept',
      id,
      properties: {
        prefLabel,
        altLabels,
        hiddenLabels: prefLabel === 'error budget' ? ['erorr bugdet'] : [],
        definition,
        status: definition === null ? 'candidate' : 'curated',
        area: definition === null ? null : 'reliability',
        source: definition === null ? null : 'A book',
        sourceUrl: definition === null ? null : 'https://example.org/book',
        exactMatch: null,
        talks: 0,
        conferences: 0,
        years: 0,
        firstYear: null,
        lastYear: null,
        peakYear: null,
      },
    });
  }

  function addLesson(
    slug: string,
    text: string,
    taught: readonly (readonly [string, Note])[],
    about: string,
    negated = false,
  ): void {
    const id = `lesson/${slug}`;
    const evidence = taught.map(([talk, note]) => {
      const fact = note.fact(`- ${text}`, {
        kind: 'lesson',
        asWritten: text,
        talk: 0,
        text,
        negated,
        endLine: null,
        about: [],
      });
      tie({ type: 'TEACHES', from: talk, to: id, properties: { evidence: [fact] } });
      return fact;
    });
    add({ label: 'Lesson', id, properties: { text, negated, evidence } });
    tie({ type: 'ABOUT', from: id, to: about, properties: {} });
  }

  return {
    add,
    tie,
    addConference,
    addEvent,
    addTalk,
    addSpeaker,
    addCompany,
    addConcept,
    addLesson,
    /** The graph, with the counts that a load keeps. */
    build: (): Graph => countTalks({ nodes, relationships: ties }),
  };
}
