// A line that may announce a talk, cut into segments, each labelled by what it looks like.

import { fold } from '../../src/text/fold.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import type { TalkKind } from '../../src/graph.js';
import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';
import { personScore } from './person-score.js';
import type { Part } from './read-header.js';
import { splitHeader, type Segment } from './split-header.js';

export type Label = 'P' | 'C' | 'R' | 'H' | 'W' | 'L' | 'K' | 'X';

const time =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\s+)?(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\.?)(?:\s*[ap]\.?m\.?)?(?:\s*(?:[-–—]|to)\s*\d{1,2}(?:[:.h]\d{2})?(?:\s*[ap]\.?m\.?)?)?$/i;
const leadingTime =
  /^(?:\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s*(?:[-–—]|to)\s*\d{1,2}(?:[:.h]\d{2})?(?:\s*[ap]\.?m\.?)?)?[\s:,–—-]+/i;
export const role =
  /\b(?:engineers?|manager|mgr|director|lead|leader|architect|developer|advocate|evangelist|founder|co-?founder|ceo|cto|cio|vp|president|head of|sre|consultant|researcher|professor|author|analyst|specialist|principal|staff|scientist|officer|chair|coach)\b/i;

export const link =
  /^(?:slides?|videos?|recordings?|abstract|notes?|paper|blog(?: post)?|link|code|github|demo|materials?)(?:\s+(?:found\s+)?here|\s+available)?[.:]?$/i;
export const kinds: readonly (readonly [RegExp, TalkKind])[] = [
  [
    /^(?:(?:the|our|my|an?) )?(?:opening |closing |morning |sponsored |first |second |last |final |next )?(?:keynote|plenary)(?: talk| session| address)?$/i,
    'keynote',
  ],
  [/^(?:(?:half|full)[- ]day )?(?:workshop|tutorial|training|hands-?on(?: lab)?)$/i, 'workshop'],
  [/^(?:panel)(?: discussion)?$/i, 'panel'],
  [/^(?:lightning|ignite|short)(?: talk)?$/i, 'lightning'],
  [/^(?:interview|fireside chat)$/i, 'interview'],
  [/^(?:talk|session|presentation)$/i, 'talk'],
];

/** A line cut and labelled: what all its readings share. */
export interface HeaderLine {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly labels: readonly Scores[];
  readonly timed: boolean;
  readonly namesConcept: (title: string) => boolean;
}

/** A bracket of first names that the note knows in full, "(Ingo)", names people. */
export function withFirstNames(
  line: HeaderLine,
  firstNames: ReadonlyMap<string, string> | undefined,
): HeaderLine {
  if (!firstNames || firstNames.size === 0) return line;
  const isKnown = (text: string): boolean =>
    splitNames(text).some((name) => firstNames.has(fold(name.text)));
  const labels = line.labels.map((scores, index): Scores => {
    const segment = line.segments[index];
    const before = line.segments[index - 1];
    const inBracket =
      segment?.before === '(' || (segment?.before === ',' && before?.before === '(');
    if (!segment || !inBracket || segment.text.includes(' ') || scores.label === 'P') return scores;
    if (isKnown(segment.text)) return { ...scores, label: 'P', score: 2, person: 2.2 };
    // "(Ingo, danrl)": beside a first name stands another name of that kind.
    return /^[\p{L}\d_]+$/u.test(segment.text) ? { ...scores, label: 'L', score: 0 } : scores;
  });
  return labels.some((scores, index) => scores.label === 'P' && line.labels[index]?.label !== 'P')
    ? { ...line, labels }
    : line;
}

const openers = new WeakMap<Knowledge, (text: string) => HeaderLine>();

/** Cuts a line and labels its segments; but once where it is read more than once (alone, and below a title). */
export function openLine(text: string, knowledge: Knowledge): HeaderLine {
  const open =
    openers.get(knowledge) ?? rememberTexts(200_000, (line) => cutAndLabel(line, knowledge));
  openers.set(knowledge, open);
  return open(text);
}

function cutAndLabel(text: string, knowledge: Knowledge): HeaderLine {
  const clock = leadingTime.exec(text);
  const skipped = clock ? clock[0].length : 0;
  const segments = splitHeader(text.slice(skipped), knowledge).map((segment) => ({
    ...segment,
    from: segment.from + skipped,
    to: segment.to + skipped,
  }));
  const concepts = knowledge.matcher.find(text).map(({ from, to }) => text.slice(from, to));
  return {
    text,
    segments,
    labels: segments.map((segment, index) =>
      labelsOf(segment, segments[index - 1], segments[index + 1], knowledge),
    ),
    timed: clock !== null,
    namesConcept: (title) => concepts.some((concept) => title.includes(concept)),
  };
}

export interface Scores {
  readonly label: Label;
  readonly score: number;
  /** Scores as a person and as a company, whatever the label. */
  readonly person: number;
  readonly company: number;
}

function labelsOf(
  segment: Segment,
  previous: Segment | undefined,
  next: Segment | undefined,
  knowledge: Knowledge,
): Scores {
  const { text, before } = segment;
  // "Name - Sr. Engineer, Company": a role behind it makes a name likelier.
  const beforeRole =
    next !== undefined && next.text.length < 50 && role.test(next.text) && !role.test(text);
  // "Name (Company)" likewise.
  const beforeCompany = next?.before === '(' && companyScore(next.text, knowledge) > 1;
  const person = peopleScore(text, knowledge) + (beforeRole ? 1.5 : beforeCompany ? 1 : 0);
  const company = companyScore(text, knowledge);
  const give = (label: Label, score: number): Scores => ({ label, score, person, company });
  if (time.test(text)) return give('W', 0.5);
  if (/^@\w+$/.test(text)) return give('H', 0.8);
  if (link.test(text)) return give('L', 0.4);
  if (kinds.some(([pattern]) => pattern.test(text))) return give('K', 0.4);
  const introduces = /^(?:by|with|@)$/.test(before);
  const places = /^(?:from|at|@)$/.test(before);
  if (person >= 1.2 + (introduces ? -1 : 0) && person + (introduces ? 2 : 0) >= company * 0.8) {
    return give('P', Math.min(person, 4) * 0.9 + (introduces ? 0.8 : 0));
  }
  if (role.test(text) && text.split(/\s+/).length <= 6 && previous) return give('R', 0.2);
  if (company > 0.6 || (places && company > -1))
    return give('C', Math.min(company, 3) * 0.5 + (places ? 0.5 : 0));
  return give('X', -2 - Math.min(3, text.length / 40));
}

/** The mean score of the names that a segment lists, or -5 where one of them is none. */
function peopleScore(text: string, knowledge: Knowledge): number {
  const names = splitNames(text).map((name) => personScore(name.text, knowledge));
  if (names.length === 0 || names.length > 8 || names.some((score) => score < -1)) return -5;
  return names.reduce((sum, score) => sum + score, 0) / names.length;
}

/** The names of a list: "Avishai Ish-Shalom and Nati Cohen". */
export function splitNames(text: string): Part[] {
  const names: Part[] = [];
  let from = 0;
  for (const match of [...text.matchAll(/\s*(?:,|&|\+|\band\b)\s*/g), null]) {
    const to = match ? match.index : text.length;
    const name = text.slice(from, to).trim();
    if (name !== '') {
      const at = from + text.slice(from, to).indexOf(name);
      names.push({ text: name, from: at, to: at + name.length });
    }
    from = match ? match.index + match[0].length : to;
  }
  return names;
}
