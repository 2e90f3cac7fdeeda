import type { Passage, Place } from './passage.js';

/** The words that say what a talk is about before its passage does: its title, or, where the note never gives one, the line
 * that stands for it. Null where that line is part of the passage or only says who spoke. */
export function titlePlace({ title, place, body, reading }: Passage): Place | null {
  if (title !== null) return place;
  const isPeople = reading !== null && reading.title === null;
  return isPeople || body.includes(place.block) ? null : place;
}
