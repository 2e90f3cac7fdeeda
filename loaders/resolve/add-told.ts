import type { BareNote } from '../../src/graph.js';
import { addConcepts } from './add-concepts.js';
import { addEvents } from './add-events.js';
import { addLessons, type AddedLesson } from './add-lessons.js';
import { addResources } from './add-resources.js';
import { addTalks } from './add-talks.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import type { TalkEntity } from './resolve-talks.js';

/** Adds what notes tell, but for people: talks with their events, lessons, concepts and resources. The notes are all that tell of
 * these talks, and tell of no others. Gives back the lessons, whose echoes may be elsewhere. */
export function addTold(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly BareNote[],
  curated: Curated,
): AddedLesson[] {
  const editions = addEvents(builder, notes, curated);
  addTalks(builder, talks, notes, editions);
  addConcepts(builder, talks, notes, editions, curated);
  addResources(builder, talks, notes);
  return addLessons(builder, talks, notes, curated);
}
