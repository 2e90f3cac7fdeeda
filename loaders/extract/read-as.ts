// One way to read a line: its title from one segment to another, everything else as labelled.

import { fold } from '../../src/text/fold.js';
import type { TalkKind } from '../../src/graph.js';
import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';
import { kinds, link, role, splitNames, type HeaderLine, type Scores } from './header-line.js';
import type { HeaderReading, Part, ReadSpeaker } from './read-header.js';
import type { Segment } from './split-header.js';
import { titleScore } from './title-score.js';

/** What a person is, at the beginning of what might be a title: "Sr. Engineer, Company". */
const post =
  /^(?:(?:sr|snr)\.?|senior|lead|principal|staff|chief|head of|vice president|vp|director|cto|ceo|cio|coo|founder|co-?founder|(?:software|systems?|site reliability|devops|platform|production|infrastructure|cloud|data|network|security|solutions?|support) (?:engineer|architect|administrator)|(?:engineering|product|program|technical|team) (?:manager|lead|leader|director)|developer (?:advocate|evangelist|relations))\b/i;

export function readAs(
  line: HeaderLine,
  first: number,
  end: number,
  knowledge: Knowledge,
  firstNames: ReadonlyMap<string, string> | undefined,
): HeaderReading | null {
  const { text, segments, labels } = line;
  let { timed } = line;
  const title = first < end ? titleOf(text, segments, first, end) : null;
  const shape = title ? titleScore(title.text, knowledge, line.namesConcept) : 0;
  if (title && (shape < -2 || link.test(title.text) || isAside(title, text))) return null;
  let score = title ? shape - lookalike(title.text, labels[first], end - first) : -0.6;
  // "Ada Okafor - Sr. Manager, Platform, Fennel": what a comma adds to a post is a department or a company, no title.
  if (title && first > 1 && segments[first]?.before === ',' && labels[first - 1]?.label === 'R')
    score -= 2.5;
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
  // "I went to Ada Prior's talk, “Queues”" names its speaker otherwise: that is told, not announced.
  const isLed = title !== null && title.from - (segments[first]?.from ?? 0) > 3;
  if ((!title || isLed) && speakers.length === 0) return null;
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

/** Up to a title that is told in quotation marks, and is all that follows. */
const leadIn =
  /^[^“”"]{0,80}\b(?:talk|keynote|session|presentation|workshop|tutorial)s?\b[^“”"]{0,40}?\s(?=(?:“[^“”]+”|"[^"]+")$)/iu;

/** A short "title" that looks more like a company, a role or a person than like a title. */
function lookalike(title: string, scores: Scores | undefined, length: number): number {
  if (post.test(title) && title.split(/\s+/).length <= 7) return 4;
  if (!scores || length > 1) return 0;
  const count = title.split(/\s+/).length;
  return (
    (scores.label === 'P' ? 4 : 0) +
    (count <= 2 && scores.company > 1.5 ? 2 : 0) +
    (count <= 3 && role.test(title) ? 2 : 0)
  );
}

/** "… by Ada Prior, and I missed it. My train …": prose goes on behind a name with what its writer did. */
function isAside(title: Part, text: string): boolean {
  if (title.from === 0 || !/[^.][.!]\s*$/.test(text)) return false;
  const aside = /[,.]\s+(?:(?:and|but)\s+)?(?=(?:I|we)(?:['’]\p{Ll}+)?\s+\p{Ll})/u.exec(text);
  return aside !== null && title.from >= aside.index;
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
  if (text.charAt(to) === ')' && inner.split('(').length > inner.split(')').length) to += 1;
  while (from < to && /[\s*_–—|-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s*_,;–—-]/.test(text.charAt(to - 1))) to -= 1;
  // “Queues”, closed the day: the title ends where its quotation mark is closed.
  const quoted = /^(?:“[^“”]*”|"[^"]*")(?=,\s+\p{Ll})/u.exec(text.slice(from, to))?.[0];
  if (quoted?.includes(' ')) to = from + quoted.length;
  // My favourite talk was “Queues”: what leads in is the sentence's.
  const led = leadIn.exec(text.slice(from, to));
  if (led) from += led[0].length;
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
