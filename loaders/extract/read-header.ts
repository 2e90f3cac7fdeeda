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

/** The best reading of `text`, or null where no part of it looks like a title or a name. Linear but for at most 14
 * segments, among which the title's stretch is sought. */
export function readHeader(
  text: string,
  knowledge: Knowledge,
  expected: Expected = {},
): HeaderReading | null {
  const line = withFirstNames(openLine(text, knowledge), expected.firstNames);
  const { segments } = line;
  if (segments.length === 0) return null;
  let best: HeaderReading | null = null;
  for (let first = expected.names ? segments.length : 0; first <= segments.length; first++) {
    for (let end = first === segments.length ? first : first + 1; end <= segments.length; end++) {
      const found = readAs(line, first, end, knowledge, expected.firstNames);
      const reading =
        found && isUsual(found.template, expected.templates)
          ? { ...found, score: found.score + 2 }
          : found;
      if (reading && (!best || reading.score > best.score)) best = reading;
    }
  }
  return best;
}

/** A note's own order of title and people; of title and company, where it names nobody, even one that nobody knows. */
function isUsual(template: string, templates: ReadonlySet<string> = new Set()): boolean {
  return templates.has(skeletonOf(template)) || templates.has(template.replace(/^(T.*)X$/, '$1C'));
}

/** The order of title and people alone: `P-T(C` → `P-T`. */
export function skeletonOf(template: string): string {
  return template.replaceAll(/(?:from|at|with|by|[^A-Z])?[CRHKLWX]/g, '');
}
