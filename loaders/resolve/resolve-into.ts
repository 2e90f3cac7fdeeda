import type { NoteFacts } from '../../src/graph.js';
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
import { resolveTalks } from './resolve-talks.js';
import { nothingElse, type Surroundings } from './surroundings.js';

/** Adds to a builder what the notes tell: the order of the steps, each of which may use what those before found. */
export function resolveInto(
  builder: GraphBuilder,
  notes: readonly NoteFacts[],
  curated: Curated,
  surroundings: Surroundings = nothingElse,
): void {
  const corrected = correctFacts(notes, curated.corrections);
  const ordered = corrected.toSorted((a, b) => byCodePoint(a.id, b.id));
  const talks = resolveTalks(ordered, curated, surroundings);
  const editions = addEvents(builder, ordered, curated);
  addTalks(builder, talks, editions);
  addSpeakers(builder, talks, editions, curated, surroundings);
  addLessons(builder, talks, ordered, curated);
  addConcepts(builder, talks, ordered, editions, curated);
  addResources(builder, talks, ordered);
}
