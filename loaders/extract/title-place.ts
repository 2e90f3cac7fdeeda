import type { Passage, Place } from './passage.js';

/** The words that say what a talk is about before its passage does: its title, or, where the note never gives one, the line
 * that stands for it. Null where that line is part of the passage. */
export function titlePlace({ title, place, body }: Passage): Place | null {
  return title !== null || !body.includes(place.block) ? place : null;
}
