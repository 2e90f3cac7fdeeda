import type { Knowledge } from '../loaders/knowledge.js';
import type { GoldNote } from './gold.js';
import { trainConcepts } from './train-concepts.js';
import { trainLessons } from './train-lessons.js';

/** All of the reader's weights, learnt from labelled notes. */
export function trainAll(notes: readonly GoldNote[], knowledge: Knowledge): Knowledge['weights'] {
  return { lesson: trainLessons(notes, knowledge), ...trainConcepts(notes, knowledge) };
}
