// Reads one line in all the ways in which a writer may have announced a talk: some order of title, people, company, role,
// handle, time and links. Each reading is scored by what its parts look like; the best is kept.

import type { TalkKind } from '../../src/graph.js';
import type { Knowledge } from '../knowledge.js';
import { openLine, withFirstNames } from './header-line.js';
import { readAs } from './read-as.js';

export interface Part {
  readonly text: string;
  /** Place in the line, UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

export interface ReadSpeaker extends Part {
  /** The full name, where the line gives a first name that the note knows. */
  readonly name: string;
  readonly company: Part | null;
  readonly handle: string | null;
  readonly score: number;
}

export interface HeaderReading {
  readonly title: Part | null;
  readonly titleScore: number;
  readonly speakers: readonly ReadSpeaker[];
  readonly kind: TalkKind | null;
  /** True when the line gives a time of day. */
  readonly timed: boolean;
  /** The order of the parts with the marks between: `T,P,C`. One author keeps to one. */
  readonly template: string;
  readonly score: number;
}

/** What is known of a line before it is read. */
export interface Expected {
  /** The line stands below a title: it names people, no title is sought. */
  readonly names?: boolean;
  /** How this note's other lines put title and people: skeletons of templates; and title and company: whole ones. */
  readonly templates?: ReadonlySet<string>;
  /** Full names by folded first name. */
  readonly firstNames?: ReadonlyMap<string, string>;
}

/** The best reading of `text`, or null where no part of it looks like a title or a name. */
export function readHeader(
  text: string,
  knowledge: Knowledge,
  expected: Expected = {},
): HeaderReading | null {
  const { templates = noTemplates } = expected;
  const best = bestReading(allReadings(text, knowledge, expected), templates);
  return best && { ...best, score: scoreAmong(best, templates) };
}

/** All the ways to read `text` that find a title or a name. Linear but for at most 14 segments, among which the title's
 * stretch is sought. */
export function allReadings(
  text: string,
  knowledge: Knowledge,
  { names = false, firstNames }: Expected = {},
): HeaderReading[] {
  const line = withFirstNames(openLine(text, knowledge), firstNames);
  const { length } = line.segments;
  const readings: HeaderReading[] = [];
  if (length === 0) return readings;
  for (let first = names ? length : 0; first <= length; first++) {
    for (let end = first === length ? first : first + 1; end <= length; end++) {
      const reading = readAs(line, first, end, knowledge, firstNames);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

/** The best of a line's readings in a note whose other lines have these templates; the first of several as good. */
export function bestReading(
  readings: readonly HeaderReading[],
  templates: ReadonlySet<string>,
): HeaderReading | null {
  let best: HeaderReading | null = null;
  let most = -Infinity;
  for (const reading of readings) {
    const score = scoreAmong(reading, templates);
    if (score > most) [best, most] = [reading, score];
  }
  return best;
}

/** A reading's score: more for a note's own order of title and people; of title and company, where it names nobody, even one
 * that nobody knows. */
export function scoreAmong(
  { score, template }: HeaderReading,
  templates: ReadonlySet<string>,
): number {
  if (templates.size === 0) return score;
  const isUsual =
    templates.has(skeletonOf(template)) || templates.has(template.replace(/^(T.*)X$/, '$1C'));
  return isUsual ? score + 2 : score;
}

const noTemplates: ReadonlySet<string> = new Set();

/** The order of title and people alone: `P-T(C` → `P-T`. */
export function skeletonOf(template: string): string {
  return template.replaceAll(/(?:from|at|with|by|[^A-Z])?[CRHKLWX]/g, '');
}
