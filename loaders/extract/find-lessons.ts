// Which units of a passage state advice, a principle or a finding: their features' weights add up to log-odds.

import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { lessonUnits, type LessonUnit } from './lesson-units.js';
import type { Place } from './passage.js';
import { passageLessonFeatures } from './passage-lesson-features.js';
import { addUp } from './weights.js';

export interface FoundLesson {
  readonly text: string;
  readonly place: Place;
  readonly negated: boolean;
  /** Log-odds of being a lesson. */
  readonly score: number;
  readonly rule: string;
}

const against =
  /^(?:don['’]?t|do not|dont|never|avoid|no\s+\w+ing\b|stop\b|beware)|\b(?:should(?:n['’]t| not| never)|must(?:n['’]t| not)|do(?:n['’]t| not) (?:just |ever )?(?:use|do|rely|assume|try|make|be|put|let|ignore|trust|expect|forget))\b/i;

/** The lessons of a passage in order. `title` is its talk's, empty outside any. */
export function findLessons(
  body: readonly Block[],
  title: string,
  knowledge: Knowledge,
): FoundLesson[] {
  const units = lessonUnits(body);
  const features = passageLessonFeatures(units, title, knowledge);
  return units.flatMap((unit, at) => {
    if (!/\p{L}{2}/u.test(unit.text)) return [];
    const score = addUp(knowledge.weights.lesson, features[at] ?? {});
    return score > 0 ? [toLesson(unit, score)] : [];
  });
}

function toLesson({ block, text, from, to, heading }: LessonUnit, score: number): FoundLesson {
  return {
    text,
    place: { block, from, to },
    negated: against.test(text),
    score,
    rule: heading === '' ? 'lesson/sentence' : 'lesson/under-heading',
  };
}
