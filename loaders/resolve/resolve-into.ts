import type { BareNote } from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';
import { addConcepts } from './add-concepts.js';
import { addEvents } from './add-events.js';
import { addLessons } from './add-lessons.js';
import { addResources } from './add-resources.js';
import { addSpeakers } from './add-speakers.js';
import { addTalks } from './add-talks.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import type { HubLabel } from './hub.js';
import { resolveTalks } from './resolve-talks.js';
import { nothingElse, type Surroundings } from './surroundings.js';

/**
 * Adds to a builder what the notes tell: the order of the steps, each of which may use what those before found. After each it
 * yields the labels of the hubs of which all is said now.
 */
export function* resolveInto(
  builder: GraphBuilder,
  notes: readonly BareNote[],
  curated: Curated,
  surroundings: Surroundings = nothingElse,
): Generator<readonly HubLabel[]> {
  const corrected = correctFacts(notes, curated.corrections);
  const ordered = corrected.toSorted((a, b) => byCodePoint(a.id, b.id));
  const talks = resolveTalks(ordered, curated, surroundings);
  const editions = addEvents(builder, ordered, curated);
  addTalks(builder, talks, editions);
  yield ['Event', 'Conference'];
  addSpeakers(builder, talks, editions, curated, surroundings);
  yield [];
  addLessons(builder, talks, ordered, curated);
  addConcepts(builder, talks, ordered, editions, curated);
  yield ['Concept'];
  addResources(builder, talks, ordered);
  yield ['Resource'];
}
