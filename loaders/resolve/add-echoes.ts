import type { AddedLesson } from './add-lessons.js';
import { findEchoes } from './find-echoes.js';
import type { GraphBuilder } from './graph-builder.js';

/** Adds which of the lessons echo each other in different talks. */
export function addEchoes(builder: GraphBuilder, lessons: readonly AddedLesson[]): void {
  for (const { from, to, score, words } of findEchoes(lessons))
    builder.relate('ECHOES', from, to, { score, words });
}
