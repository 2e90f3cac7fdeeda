import { executeQuery } from '../../src/api/execute.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** What a graph has most of, by id: the pages that take longest. */
export interface Busiest {
  readonly concept: string;
  readonly speaker: string;
  readonly event: string;
  readonly conference: string;
  readonly talk: string;
  /** The year in which most was said on the concept. */
  readonly year: number;
  readonly word: string;
}

interface Found {
  readonly concepts: {
    readonly nodes: readonly { id: string; peakYear: number; prefLabel: string }[];
  };
  readonly speakers: { readonly nodes: readonly { id: string }[] };
  readonly events: {
    readonly nodes: readonly { id: string; talks: { nodes: { id: string }[] } }[];
  };
  readonly conferences: {
    readonly nodes: readonly { id: string; talks: { totalCount: number } }[];
  };
}

/** Finds the idea, the speaker, the event and the conference of the most talks. */
export async function findBusiest(store: GraphStore): Promise<Busiest> {
  const { data } = await executeQuery(store, {
    query: `{
      concepts(first: 1, orderBy: TALKS) { nodes { id prefLabel peakYear } }
      speakers(first: 1) { nodes { id } }
      events(first: 1, orderBy: TALKS) { nodes { id talks(first: 1) { nodes { id } } } }
      conferences(first: 10, orderBy: EVENTS) { nodes { id talks(first: 1) { totalCount } } }
    }`,
  });
  const { concepts, speakers, events, conferences } = data as unknown as Found;
  const [concept, speaker, event] = [concepts.nodes[0], speakers.nodes[0], events.nodes[0]];
  const [conference] = conferences.nodes.toSorted(
    (one, other) => other.talks.totalCount - one.talks.totalCount,
  );
  const talk = event?.talks.nodes[0];
  if (!concept || !speaker || !event || !conference || !talk)
    throw new Error('The graph is empty.');
  return {
    concept: concept.id,
    year: concept.peakYear,
    word: concept.prefLabel,
    speaker: speaker.id,
    event: event.id,
    conference: conference.id,
    talk: talk.id,
  };
}
