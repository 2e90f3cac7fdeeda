// Facts in, graph out: who and what is the same, each thing once, with the facts that say so. A function of the set of notes'
// facts and of what is curated; nothing here counts over the whole store to decide a merge.

import type { Graph, NoteFacts } from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';
import { addConcepts } from './add-concepts.js';
import { addEvents } from './add-events.js';
import { addLessons } from './add-lessons.js';
import { addResources } from './add-resources.js';
import { addSpeakers } from './add-speakers.js';
import { addTalks } from './add-talks.js';
import { countConcepts } from './count-concepts.js';
import type { Curated } from './curated.js';
import { createGraphBuilder } from './graph-builder.js';
import { resolveTalks } from './resolve-talks.js';

/** The graph that the notes together tell, without the Note nodes; sorted. */
export function resolve(notes: readonly NoteFacts[], curated: Curated): Graph {
  const ordered = notes.toSorted((a, b) => byCodePoint(a.id, b.id));
  const builder = createGraphBuilder();
  const talks = resolveTalks(ordered, curated.eventName);
  const eventIds = addEvents(builder, ordered, curated);
  addTalks(builder, talks, eventIds, ordered);
  addSpeakers(builder, talks, eventIds, curated);
  addLessons(builder, talks, ordered, curated);
  addConcepts(builder, talks, ordered, curated);
  addResources(builder, talks, ordered);
  countConcepts(builder);
  return builder.graph();
}
