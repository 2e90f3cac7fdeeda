// Reads one line in all the ways in which a writer may have announced a talk: some order of title, people, company, role,
// handle, time and links. Each reading is scored by what its parts look like; the best is kept.

import { fold } from '../../src/text/fold.js';
import type { TalkKind } from '../../src/graph.js';
import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';
import { personScore } from './person-score.js';
import { splitHeader, type Segment } from './split-header.js';
import { titleScore } from './title-score.js';

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

type Label = 'P' | 'C' | 'R' | 'H' | 'W' | 'L' | 'K' | 'X';

const time =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\s+)?(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\.?)(?:\s*[ap]\.?m\.?)?(?:\s*(?:[-–—]|to)\s*\d{1,2}(?:[:.h]\d{2})?(?:\s*[ap]\.?m\.?)?)?$/i;
const leadingTime =
  /^(?:\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s*(?:[-–—]|to)\s*\d{1,2}(?:[:.h]\d{2})?(?:\s*[ap]\.?m\.?)?)?[\s:,–—-]+/i;
const role =
  /\b(?:engineers?|manager|mgr|director|lead|leader|architect|developer|advocate|evangelist|founder|co-?founder|ceo|cto|cio|vp|president|head of|sre|consultant|researcher|professor|author|analyst|specialist|principal|staff|scientist|officer|chair|coach)\b/i;
/** What a person is, at the beginning of what might be a title: "Sr. Engineer, Company". */
const post =
  /^(?:(?:sr|snr)\.?|senior|lead|principal|staff|chief|head of|vice president|vp|director|cto|ceo|cio|coo|founder|co-?founder|(?:software|systems?|site reliability|devops|platform|production|infrastructure|cloud|data|network|security|solutions?|support) (?:engineer|architect|administrator)|(?:engineering|product|program|technical|team) (?:manager|lead|leader|director)|developer (?:advocate|evangelist|relations))\b/i;
const link =
  /^(?:slides?|videos?|recordings?|abstract|notes?|paper|blog(?: post)?|link|code|github|demo|materials?)(?:\s+(?:found\s+)?here|\s+available)?[.:]?$/i;
const kinds: readonly (readonly [RegExp, TalkKind])[] = [
  [
    /^(?:opening |closing |morning |sponsored )?(?:keynote|plenary)(?: talk| session| address)?$/i,
    'keynote',
  ],
  [/^(?:(?:half|full)[- ]day )?(?:workshop|tutorial|training|hands-?on(?: lab)?)$/i, 'workshop'],
  [/^(?:panel)(?: discussion)?$/i, 'panel'],
  [/^(?:lightning|ignite|short)(?: talk)?$/i, 'lightning'],
  [/^(?:interview|fireside chat)$/i, 'interview'],
  [/^(?:talk|session|presentation)$/i, 'talk'],
];

/** What is known of a line before it is read. */
export interface Expected {
  /** The line stands below a title: it names people, no title is sought. */
  readonly names?: boolean;
  /** How this note's other lines put title and people: skeletons of templates. */
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
        found && expected.templates?.has(skeletonOf(found.template))
          ? { ...found, score: found.score + 2 }
          : found;
      if (reading && (!best || reading.score > best.score)) best = reading;
    }
  }
  return best;
}

/** A line cut and labelled: what all its readings share. */
interface Line {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly labels: readonly Scores[];
  readonly timed: boolean;
  readonly namesConcept: (title: string) => boolean;
}

/** A bracket of first names that the note knows in full, "(Ingo)", names people. */
function withFirstNames(line: Line, firstNames: ReadonlyMap<string, string> | undefined): Line {
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

/** Lines are read more than once (alone, below a title, with the note's templates): they are cut and labelled once. */
const opened = new WeakMap<Knowledge, Map<string, Line>>();

function openLine(text: string, knowledge: Knowledge): Line {
  const lines = opened.get(knowledge) ?? new Map<string, Line>();
  opened.set(knowledge, lines);
  const known = lines.get(text);
  if (known) return known;
  const clock = leadingTime.exec(text);
  const skipped = clock ? clock[0].length : 0;
  const segments = splitHeader(text.slice(skipped), knowledge).map((segment) => ({
    ...segment,
    from: segment.from + skipped,
    to: segment.to + skipped,
  }));
  const concepts = knowledge.matcher.find(text).map(({ from, to }) => text.slice(from, to));
  const line: Line = {
    text,
    segments,
    labels: segments.map((segment, index) =>
      labelsOf(segment, segments[index - 1], segments[index + 1], knowledge),
    ),
    timed: clock !== null,
    namesConcept: (title) => concepts.some((concept) => title.includes(concept)),
  };
  if (lines.size >= 2000) lines.clear();
  lines.set(text, line);
  return line;
}

/** The order of title and people alone: `P-T(C` → `P-T`. */
export function skeletonOf(template: string): string {
  return template.replaceAll(/(?:from|at|with|by|[^A-Z])?[CRHKLWX]/g, '');
}

interface Scores {
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
function splitNames(text: string): Part[] {
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

function readAs(
  line: Line,
  first: number,
  end: number,
  knowledge: Knowledge,
  firstNames: ReadonlyMap<string, string> | undefined,
): HeaderReading | null {
  const { text, segments, labels } = line;
  let { timed } = line;
  const title = first < end ? titleOf(text, segments, first, end) : null;
  const shape = title ? titleScore(title.text, knowledge, line.namesConcept) : 0;
  if (title && (shape < -2 || link.test(title.text))) return null;
  let score = title ? shape - lookalike(title.text, labels[first], end - first) : -0.6;
  const speakers: ReadSpeaker[] = [];
  let open: number[] = [];
  let kind: TalkKind | null = null;
  let template = '';
  for (const [index, segment] of segments.entries()) {
    const scores = labels[index];
    if (!scores) continue;
    if (index >= first && index < end) {
      template += index === first ? `${index > 0 ? segment.before : ''}T` : '';
      // Names stand in titles too, but seldom behind a comma or in brackets.
      if (scores.label === 'P' && end - first > 1)
        score -= scores.score * (segment.before === ':' ? 0.5 : 0.8);
      if (
        scores.label === 'C' &&
        segment.before !== 'from' &&
        segment.before !== 'at' &&
        index > first &&
        speakers.length === 0
      ) {
        score -= 0.4;
      }
      continue;
    }
    let { label, score: gain } = scores;
    const follows = open.length > 0;
    if (label === 'C' && !follows && (!/^[@(,|-]$/.test(segment.before) || scores.company < 3))
      gain = -1.5;
    if (follows && segment.before === '~' && /[CXR]/.test(label) && scores.company < 4) {
      // A name with text right behind it: the text goes on, it is no company.
      label = 'X';
      gain = -0.8;
      open = [];
    }
    if (
      label === 'X' &&
      open.length > 0 &&
      segment.before !== '~' &&
      scores.company > -1.2 &&
      segment.text.length < 40
    ) {
      label = 'C';
      gain = -0.3;
    }
    // What follows the speakers is often the passage itself.
    if (label === 'X' && speakers.length > 0 && index >= end) gain = Math.max(gain, -1.2);
    // Words before the title that are nothing known: the line is no header but text.
    if (label === 'X' && index < first && first < end) gain -= 1.5;
    score += gain;
    template += `${index > 0 ? segment.before : ''}${label}`;
    if (label === 'P') {
      open = [];
      for (const name of splitNames(segment.text)) {
        open.push(speakers.length);
        speakers.push({
          text: name.text,
          name: (name.text.includes(' ') ? null : firstNames?.get(fold(name.text))) ?? name.text,
          from: segment.from + name.from,
          to: segment.from + name.to,
          company: null,
          handle: null,
          score: scores.person,
        });
      }
    } else if (label === 'C') {
      for (const each of speakers.keys()) {
        const speaker = speakers[each];
        // "Sr. Mgr, DevOps, Intuit": the best of several stays.
        const better =
          !speaker?.company || companyScore(speaker.company.text, knowledge) + 1 <= scores.company;
        if (speaker && open.includes(each) && better) {
          speakers[each] = {
            ...speaker,
            company: {
              text: segment.text.replace(/[.,]$/, ''),
              from: segment.from,
              to: segment.to,
            },
          };
        }
      }
    } else if (label === 'H') {
      const last = open.at(-1);
      const speaker = last === undefined ? undefined : speakers[last];
      if (last !== undefined && speaker)
        speakers[last] = { ...speaker, handle: segment.text.slice(1) };
    } else if (label === 'K')
      kind = kinds.find(([pattern]) => pattern.test(segment.text))?.[1] ?? kind;
    else if (label === 'W') timed = true;
  }
  if (!title && speakers.length === 0) return null;
  return {
    title,
    titleScore: shape,
    speakers: shareCompany(speakers),
    kind,
    timed,
    template,
    score,
  };
}

/** "A @a & B @b - Company": the one company behind all the people is everybody's. */
function shareCompany(speakers: readonly ReadSpeaker[]): readonly ReadSpeaker[] {
  const named = speakers.filter(({ company }) => company !== null);
  const last = speakers.at(-1);
  if (named.length !== 1 || last?.company !== named[0]?.company) return speakers;
  return speakers.map((speaker) => ({ ...speaker, company: named[0]?.company ?? null }));
}

/** A short "title" that looks more like a company, a role or a person than like a title. */
function lookalike(title: string, scores: Scores | undefined, length: number): number {
  const count = title.split(/\s+/).length;
  if (post.test(title) && count <= 7) return 4;
  if (!scores || length > 1) return 0;
  return (
    (scores.label === 'P' ? 4 : 0) +
    (count <= 2 && scores.company > 1.5 ? 2 : 0) +
    (count <= 3 && role.test(title) ? 2 : 0)
  );
}

/** The line's own words from the first to the last of the title's segments, without quotation marks around and marks behind. */
function titleOf(
  text: string,
  segments: readonly Segment[],
  first: number,
  end: number,
): Part | null {
  let from = segments[first]?.from ?? 0;
  let to = segments[end - 1]?.to ?? 0;
  // A bracket that the title opens is closed in it.
  const inner = text.slice(from, to);
  if (inner.split('(').length > inner.split(')').length && text.charAt(to) === ')') to += 1;
  while (from < to && /[\s*_–—|-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s*_,;–—-]/.test(text.charAt(to - 1))) to -= 1;
  // Quotation marks around the whole title are the writer's; those inside belong to it.
  const marks = /^["“'‘](?![^"“”]*["”][^"“”]*["“])([^]*)["”'’]$/.exec(text.slice(from, to));
  if (marks && !/["“”]/.test(marks[1] ?? '')) {
    from += 1;
    // “Queues,” she called it: the comma is the sentence's.
    to -= /[,;]$/.test(marks[1] ?? '') ? 2 : 1;
  }
  if (text.charAt(to - 1) === '.' && !text.slice(from, to).endsWith('..')) to -= 1;
  return to > from ? { text: text.slice(from, to), from, to } : null;
}
