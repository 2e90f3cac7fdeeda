// Which sentences and items of a passage state advice, a principle or a finding. Each is given features whose weights add up.

import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { fold } from '../../src/text/fold.js';
import { sentences } from '../../src/text/sentences.js';
import { words } from '../../src/text/words.js';
import { imperatives } from './imperatives.js';
import type { Place } from './passage.js';

export interface FoundLesson {
  readonly text: string;
  readonly place: Place;
  readonly negated: boolean;
  readonly score: number;
  readonly rule: string;
}

const weights: Readonly<Record<string, number>> = {
  bias: -1.6,
  lessonHeading: 1.8,
  imperative: 2,
  negatedAdvice: 2.2,
  modal: 1.6,
  strongModal: 0.6,
  finding: 1.1,
  judgement: 0.9,
  generalPresent: 0.5,
  addressesReader: 0.5,
  conditional: 0.4,
  narrative: -1.3,
  thirdPerson: -0.9,
  firstPerson: -1,
  question: -2.2,
  colonEnd: -1.6,
  noVerb: -1.2,
  short: -1.2,
  long: -0.4,
  logistics: -2,
  address: -1.5,
  definition: -0.7,
  quoteOfPerson: -0.5,
  example: -0.7,
};

const lessonHeading =
  /\b(?:lessons?|take-?aways?|tips?|learnings?|learn(?:ed|t)|advice|recommendations?|best practices?|principles?|rules?|guidelines?|what (?:worked|to do|we can)|do'?s|how to|effective|key points?|ideas?|conclusions?|summary|practices?|strategy)\b/i;

/** The lessons of a passage in order. */
export function findLessons(body: readonly Block[], knowledge: Knowledge): FoundLesson[] {
  const lessons: FoundLesson[] = [];
  let heading = '';
  for (const [index, block] of body.entries()) {
    const next = body[index + 1];
    if (isHeadingLike(block, next)) heading = block.text;
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'slide') continue;
    for (const { text, from, to } of units(block)) {
      const score = sum(featuresOf(text, block, heading, knowledge));
      if (score <= 0) continue;
      const { text: clean, from: start, to: end } = trimMarks(text, from, to);
      lessons.push({
        text: clean,
        place: { block, from: start, to: end },
        negated:
          /^(?:don['’]?t|do not|dont|never|avoid|no\b|stop\b|beware)|\b(?:shouldn['’]?t|should not|must not|mustn['’]?t|should never|don['’]t)\b/i.test(
            clean,
          ),
        score,
        rule: lessonHeading.test(heading) ? 'lesson/under-heading' : 'lesson/sentence',
      });
    }
  }
  return lessons;
}

function sum(features: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
    0,
  );
}

/** A line that heads what follows: set as a heading, or short before items, or ending in a colon. */
function isHeadingLike(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading' || /:$/.test(block.text)) return true;
  const items = next?.kind === 'item' && (block.kind === 'paragraph' || next.depth > block.depth);
  return block.text.length < 70 && items && !/[.!]$/.test(block.text);
}

/** An item of one sentence is one unit, all else is cut into sentences. */
function units(block: Block): { text: string; from: number; to: number }[] {
  const found = sentences(block.text);
  return found.length <= 1 ? [{ text: block.text, from: 0, to: block.text.length }] : found;
}

function trimMarks(
  text: string,
  from: number,
  to: number,
): { text: string; from: number; to: number } {
  const lead =
    /^(?:lesson \d+\s*:\s*|(?:so|and|but|therefore|thus|also),?\s+)/i.exec(text)?.[0].length ?? 0;
  const kept = text.slice(lead).trimEnd();
  return { text: kept, from: from + lead, to: Math.min(to, from + lead + kept.length) };
}

function featuresOf(
  text: string,
  block: Block,
  heading: string,
  knowledge: Knowledge,
): Readonly<Record<string, number>> {
  const found = words(text);
  const first = found[0]?.folded ?? '';
  const second = found[1]?.folded ?? '';
  const lower = fold(text);
  const has = (pattern: RegExp): number => (pattern.test(lower) ? 1 : 0);
  const starts = first === 'always' || first === 'please' || first === 'just' ? second : first;
  const hasVerb = has(
    /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|can't|cannot|will|would|should|must|may|might|need|needs|makes?|means?|gets?|gives?|takes?|helps?|allows?|leads?|requires?|\w+s\b(?=\s+(?:the|a|an|to|your|their|it))|\w{3,}(?:ed|ing))\b|'(?:s|re|ll|ve|t)\b/,
  );
  const isImperative =
    imperatives.has(starts) &&
    second !== 'of' &&
    !/^(?:\w+ )?(?:is|are|was)\b/.test(lower.slice(first.length + 1));
  return {
    bias: 1,
    lessonHeading: lessonHeading.test(heading) ? 1 : 0,
    imperative: isImperative ? 1 : 0,
    negatedAdvice: has(/^(?:don'?t|dont|do not|never|avoid|stop|beware|no\s+\w+ing)\b/),
    modal: has(
      /\b(?:should|shouldn't|must|need to|needs to|have to|has to|ought to|make sure|ensure|can't|cannot|want to|better to|important to|worth)\b/,
    ),
    strongModal: has(/\b(?:never|always|only|not)\b/),
    finding: has(
      /\b(?:better|worse|faster|slower|easier|harder|more|less|fewer|cheaper|safer|improves?|reduces?|increases?|decreases?|leads? to|results? in|causes?|prevents?|helps?|makes? it|enables?|protects?|without)\b/,
    ),
    judgement: has(
      /\b(?:is|are|isn't|aren't|be)\s+(?:\w+\s+)?(?:hard|difficult|easy|important|key|critical|crucial|essential|inevitable|expensive|cheap|dangerous|bad|good|great|stupid|useful|useless|harmful|precious|terrible|valuable|enough|necessary|impossible|tricky|fiddly|your)\b/,
    ),
    generalPresent:
      has(/\b(?:is|are|isn't|aren't|does|doesn't|don't)\b/) && !has(/\b(?:was|were|had|did)\b/)
        ? 1
        : 0,
    addressesReader: has(/\b(?:you|your|yourself)\b/),
    conditional: has(/\b(?:if|when|unless|where possible|instead of|rather than)\b/),
    narrative: has(
      /\b(?:was|were|had|went|started|decided|added|found|realised|realized|said|told|asked|showed|came|got|ran|used|upgraded|changed|moved|turned out|happened|built|created)\b/,
    ),
    thirdPerson: has(/^(?:he|she|they|his|her|their|the speaker|\w+'s team)\b/),
    firstPerson: has(/\b(?:i|i'm|i've|i'd|my|me)\b/),
    question: /\?\s*["”']?$/.test(text) ? 1 : 0,
    colonEnd: /:$/.test(text) ? 1 : 0,
    noVerb: hasVerb === 0 && !isImperative ? 1 : 0,
    short: found.length < 3 ? 1 : 0,
    long: found.length > 35 ? 1 : 0,
    logistics: has(
      /\b(?:talk|talks|session|sessions|slides?|video|speaker|speakers|presentation|conference|attendees?|twitter|livetweet\w*|keynote|workshop|cfp|lunch|presenter)\b/,
    ),
    address: /https?:\/\/|www\./.test(text) ? 1 : 0,
    definition: has(
      /^(?:an? )?[\w\s-]{2,40}\s(?:means|is another way|refers to|stands for|is an?)\b/,
    ),
    quoteOfPerson: has(/\b(?:said|says|asked|told)\b/),
    example: has(/^(?:e\.g\.|for example|example|eg\b|i\.e\.)/),
    ...(knowledge.matcher.covers(text) ? { noVerb: 1 } : {}),
  };
}
