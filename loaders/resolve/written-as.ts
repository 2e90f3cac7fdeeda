import type { BareFact } from '../../src/graph.js';

/** Longer words name a thing among others, or are an address. */
const longest = 80;

/** Every spelling that a fact was read from, at its own place and at others. */
export function writtenAs({ asWritten, also = [] }: BareFact): string[] {
  return [asWritten, ...also.flatMap((place) => place.asWritten ?? [])].filter(
    (text) => text.length <= longest,
  );
}
