// What a hub (an event, a conference, a concept, a resource) is made of: how many mentions and talks say what of it. Much can
// meet in one hub, so it is never made anew from all of that: a change takes away what was said before and adds what is said
// now, and the hub's properties follow from the counts.

import { byCodePoint } from '../../src/text/by-code-point.js';

/** Counts by `<field>=<value>`, none of them 0. */
export type Tally = ReadonlyMap<string, number>;

/** The text in which a node keeps its tally, the same for the same counts. */
export function writeTally(tally: Tally): string {
  return JSON.stringify([...tally].toSorted(([a], [b]) => byCodePoint(a, b)));
}

/** What `writeTally` wrote; empty for null. */
export function readTally(text: string | null): Tally {
  return new Map(text === null ? [] : (JSON.parse(text) as [string, number][]));
}

/** One tally with another added `times` over; what comes to 0 is left out. */
export function addTally(one: Tally, other: Tally, times: 1 | -1): Tally {
  const sum = new Map(one);
  for (const [entry, count] of other) {
    const total = (sum.get(entry) ?? 0) + times * count;
    if (total === 0) sum.delete(entry);
    else sum.set(entry, total);
  }
  return sum;
}

/** The values of a field with their counts, by code point of the value. */
export function valuesOf(tally: Tally, field: string): readonly (readonly [string, number])[] {
  const start = `${field}=`;
  const values: (readonly [string, number])[] = [];
  for (const [entry, count] of tally)
    if (entry.startsWith(start)) values.push([entry.slice(start.length), count]);
  return values.toSorted(([a], [b]) => byCodePoint(a, b));
}

/** How many values of a field there are. */
export function countValues(tally: Tally, field: string): number {
  const start = `${field}=`;
  let values = 0;
  for (const entry of tally.keys()) if (entry.startsWith(start)) values += 1;
  return values;
}

/** The value of a field that most say, the first by code point of several; null where none says any. */
export function mostSaid(tally: Tally, field: string): string | null {
  return valuesOf(tally, field).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** How many say a field's value, `total=` where it has none. */
export function countOf(tally: Tally, field: string, value = ''): number {
  return tally.get(`${field}=${value}`) ?? 0;
}
