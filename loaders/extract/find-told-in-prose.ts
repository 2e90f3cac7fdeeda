// Talks that a sentence tells: "Ada Prior's talk, “Quiet Failures”, was full", "Ada Prior gave a great keynote".

import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { TalkKind } from '../../src/graph.js';
import type { Passage } from './passage.js';
import { personScore } from './person-score.js';
import { sentencesOf } from './sentences-of.js';

const noun =
  '(?:talk|keynote|session|presentation|workshop|tutorial|panel|discussion|lightning talk|bootcamp)';
const verb = String.raw`(?:gave|did|held|led|presented|delivered|ran|hosted|kicked off|opened|posted)`;
/** "The keynote was given by Ada Prior". */
const passive = String.raw`${noun}\s+(?:was|were)\s+(?:(?:given|held|presented|delivered|led)\s+)?by\s+`;
const doing = new RegExp(String.raw`\b(?:${verb}|${passive})\b`);
/** Behind the name of who gave a talk, and before it. */
const tells = new RegExp(
  String.raw`^(?:['’]s?\s|\s+(?:and\s|\(|${verb}\b|(?:also\s+)?${verb}\b))`,
  'u',
);
const introduces = new RegExp(String.raw`(?:${noun}\s+(?:by|from|of)\s+|${passive})$`, 'u');
const isTelling = new RegExp(
  String.raw`(?:['’]s?\s+(?:[\w-]+\s+){0,3}${noun}\b|\b(?:gave|presented|delivered)\s+["“]\p{Lu}|\b${verb}\b[^.!?]{0,60}\b${noun}\b|\b${noun}\s+(?:by|from|of)\s+\p{Lu}|\b${passive}\p{Lu})`,
  'u',
);
const name = /(?<![\p{L}])\p{Lu}[\p{L}'’-]{1,40}(?:\s+\p{Lu}\.)?(?:\s+\p{Lu}[\p{L}-]{1,40}){1,2}/gu;
const quoted = /[“"‘]((?:[^“”"‘]){6,140}?)[,.]?[”"’](?![\p{L}])/u;

/** "Tracing at scale covered …": a report's item whose subject is a talk. */
const summary =
  /^(?:the\s{1,3})?(?:(?:talk|session|keynote)s?\s{1,3}(?:on|about)\s{1,3})?(.{6,90}?)\s{1,3}(?:was\s{1,3}|were\s{1,3}|is\s{1,3}|are\s{1,3})?(?:also\s{1,3})?(?:briefly\s{1,3})?(?:highlighted|emphasi[sz]ed|covered|included|explored|discussed|explained|introduced|described|stressed|touched\s{1,3}(?:up)?on|presented|showed|demonstrated|looked\s{1,3}at|focus(?:s?ed)\s{1,3}on|talked\s{1,3}about)\b/i;

/** In a report that announces no talk by a header, the items below its days tell one talk each. */
export function findSummarised(document: Document, knowledge: Knowledge): Passage[] {
  let inReport = false;
  return document.blocks.flatMap((block) => {
    if (block.kind === 'heading')
      inReport = /\b(?:day|talks|sessions|monday|tuesday|wednesday|thursday|friday)\b/i.test(
        block.text,
      );
    if (!inReport || block.kind !== 'item' || block.depth > 0) return [];
    const match = summary.exec(block.text);
    const subject = match?.[1];
    if (
      !match ||
      !subject ||
      /^(?:we|i|they|he|she|it|this|that|there|various|many|several|some|resources)\b/i.test(
        subject,
      )
    )
      return [];
    const told = read(block, block.text, 0, knowledge, true);
    if (told) return [told];
    // "The value of tracing and the cost of sampling were discussed": two talks.
    const subjects = /\bwere\b/i.test(match[0]) ? subject.split(/\s+and\s+(?=the\s)/i) : [subject];
    return subjects.map((each) => {
      const title = each.replace(
        /^(?:the\s+)?(?:significance|importance|role|value|impact|use|benefits?|topic)\s+of\s+(?:the\s+)?/i,
        '',
      );
      const from = match[0].indexOf(each) + each.length - title.length;
      return {
        title,
        place: { block, from, to: from + title.length },
        rule: 'talk/summary',
        kind: kindOf(title),
        speakers: [],
        body: [block],
        reading: null,
      };
    });
  });
}

/** Each talk that a sentence of the note tells with its speaker, and that no header announced by that sentence. */
export function findToldInProse(
  document: Document,
  knowledge: Knowledge,
  passages: readonly Passage[],
): Passage[] {
  const headers = new Set(passages.map(({ place }) => place.block));
  const told: Passage[] = [];
  for (const block of document.blocks) {
    if (headers.has(block) || !/^(?:item|paragraph)$/.test(block.kind)) continue;
    if (!isTelling.test(block.text) && !entitled.test(block.text)) continue;
    for (const { text, from } of sentencesOf(block)) {
      const passage = isTelling.test(text) ? read(block, text, from, knowledge) : null;
      if (passage) told.push(passage);
      else nameLast(told, block, text, from);
    }
  }
  return told;
}

/** "Their session title “…” got me hooked": names the talk that was told last and has no title yet. */
const entitled = new RegExp(
  String.raw`\b${noun}(?:['’]s)?\s+(?:title[ds]?|called|entitled|named)[:,]?\s+(?:was\s+)?["“‘]([^”"’]{6,140}?)[,.]?[”"’]`,
  'u',
);

function nameLast(told: Passage[], block: Block, sentence: string, at: number): void {
  const match = entitled.exec(sentence);
  const title = match?.[1];
  const last = told.at(-1);
  if (!match || !title || !last || last.title !== null) return;
  const from = at + match.index + match[0].lastIndexOf(title);
  told[told.length - 1] = {
    ...last,
    title,
    place: { block, from, to: from + title.length },
    body: [...new Set([...last.body, block])],
  };
}

function read(
  block: Block,
  sentence: string,
  at: number,
  knowledge: Knowledge,
  isTold = false,
): Passage | null {
  const speakers = [...sentence.matchAll(name)].flatMap((match) => {
    const { text, start, score } = nameOf(match, knowledge);
    const isSpeaker =
      tells.test(sentence.slice(start + text.length)) || introduces.test(sentence.slice(0, start));
    if (score < 1.5 || !isSpeaker) return [];
    const from = at + start;
    return [
      {
        text,
        name: text,
        from,
        to: from + text.length,
        company: null,
        handle: null,
        score,
        block,
        rule: 'speaker/prose',
      },
    ];
  });
  if (speakers.length === 0) return null;
  const title = titleIn(sentence);
  if (!isTold && !title && !doing.test(sentence)) return null;
  return {
    title: title?.text ?? null,
    place: title
      ? { block, from: at + title.from, to: at + title.from + title.text.length }
      : { block, from: at, to: at + sentence.length },
    rule: 'talk/prose',
    kind: kindOf(sentence),
    speakers,
    body: [block],
    reading: null,
  };
}

/** The name in a run of capitalised words, whose first may only begin the sentence: "Then Ada Prior". */
function nameOf(
  { 0: run, index }: RegExpExecArray,
  knowledge: Knowledge,
): { text: string; start: number; score: number } {
  const text = run.replace(/['’]s?$/, '');
  const score = personScore(text, knowledge);
  const lead = /^\S+\s+(?=\S+\s)/.exec(text)?.[0].length ?? 0;
  if (score >= 1.5 || lead === 0) return { text, start: index, score };
  const rest = text.slice(lead);
  return { text: rest, start: index + lead, score: personScore(rest, knowledge) };
}

const capitalsBefore = new RegExp(
  String.raw`((?:\p{Lu}[\p{L}\d]*|\d+)(?:[\s-](?:\p{Lu}[\p{L}\d]*|\d+|from|for|of|the|to|and|in)){1,7})\s+${noun}\b`,
  'u',
);

/** A title in quotation marks, or the capitalised words before "session": "a detailed Kubernetes 101 session". */
function titleIn(sentence: string): { text: string; from: number } | null {
  const marks = quoted.exec(sentence);
  if (marks?.[1]) return { text: marks[1], from: marks.index + 1 };
  const run = capitalsBefore.exec(sentence);
  const text = run?.[1]?.replace(/^(?:The|A|An|His|Her|Their)\s/, '');
  return run && text && !/['’]s\b/.test(text)
    ? { text, from: run.index + run[0].indexOf(text) }
    : null;
}

function kindOf(sentence: string): TalkKind | null {
  if (/\bkeynote\b/i.test(sentence)) return 'keynote';
  if (/\b(?:workshop|tutorial|bootcamp)\b/i.test(sentence)) return 'workshop';
  if (/\bpanel\b/i.test(sentence)) return 'panel';
  return /\blightning talk\b/i.test(sentence) ? 'lightning' : null;
}
