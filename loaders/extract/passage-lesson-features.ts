// Advice seldom stands alone, and what happened is told in a row: the units before and after speak for and against a unit too.

import type { Knowledge } from '../knowledge.js';
import { lessonFeatures } from './lesson-features.js';
import type { LessonUnit } from './lesson-units.js';
import type { Features } from './weights.js';

/** What of a unit says what its neighbours are; chosen by what notes of authors who were left out gain. */
const telling = [
  'imperative',
  'should',
  'past',
  'names',
  'thisTalk',
  'logistics',
  'effect',
  'is',
  'question',
  'firstPerson',
  'you',
  'comparative',
  'cannot',
  'item',
  'colonEnd',
].map((name) => ({ name, previous: `previous:${name}`, next: `next:${name}` }));

/** Features of each of a passage's units, in order: its own, and as `previous:` and `next:` some of its neighbours'. */
export function passageLessonFeatures(
  units: readonly LessonUnit[],
  title: string,
  knowledge: Knowledge,
): Features[] {
  const all = units.map((unit) => lessonFeatures(unit, title, knowledge));
  // Put in place, since copies of so many features cost time; what is sought below has no such prefix.
  for (const [at, own] of all.entries()) addNeighbours(own, all[at - 1], all[at + 1]);
  return all;
}

function addNeighbours(
  own: Record<string, number>,
  previous: Features | undefined,
  next: Features | undefined,
): void {
  for (const each of telling) {
    if (previous?.[each.name]) own[each.previous] = 1;
    if (next?.[each.name]) own[each.next] = 1;
  }
}
