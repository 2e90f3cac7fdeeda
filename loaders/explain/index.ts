// Why a note was read as it was: for each of its blocks what it was taken for, and for what is decided by weights also what
// it was not taken for, with the features that spoke for and against it. Asks the same functions that read.

import type { Fact } from '../../src/graph.js';
import type { Block, Document } from '../document.js';
import { conceptFeatures } from '../extract/concept-features.js';
import { conceptPlaces } from '../extract/find-vocabulary-concepts.js';
import { findEvents } from '../extract/find-events.js';
import { headerWeights, scoreHeaders } from '../extract/find-headers.js';
import { findPassages, isAboutAnEvent } from '../extract/find-passages.js';
import { extractFacts } from '../extract/index.js';
import { lessonUnits } from '../extract/lesson-units.js';
import type { Place } from '../extract/passage.js';
import { passageLessonFeatures } from '../extract/passage-lesson-features.js';
import { titlePlace } from '../extract/title-place.js';
import { weighLikelyConcepts } from '../extract/weigh-likely-concepts.js';
import { addUp } from '../extract/weights.js';
import type { Knowledge } from '../knowledge.js';
import { describeFact } from './describe-fact.js';
import type { ExplainedBlock, Reading } from './reading.js';
import { weigh } from './weigh.js';

/** Each block of a note with words in it, in order. */
export function explain(document: Document, knowledge: Knowledge): ExplainedBlock[] {
  const factsOn = factsByLine(extractFacts(document, knowledge).facts);
  const readings = new Map<Block, Reading[]>();
  const add = (block: Block, reading: Reading): void => {
    readings.set(block, [...(readings.get(block) ?? []), reading]);
  };
  const events = findEvents(document, knowledge);
  const { passages, loose } = findPassages(document, knowledge, events);
  const titles = new Set(passages.map(({ place }) => place.block));
  const isCollection = isAboutAnEvent(document, events, knowledge);
  for (const { block, reading, features, score } of scoreHeaders(
    document,
    knowledge,
    isCollection,
    events,
  )) {
    add(block, {
      as: 'talk',
      words: reading.title?.text ?? block.text,
      score,
      isTaken: titles.has(block),
      reasons: weigh(headerWeights, features),
    });
  }
  const parts = [
    ...passages.map((passage) => ({ title: titlePlace(passage), body: passage.body })),
    { title: null, body: loose },
  ];
  for (const { title, body } of parts) {
    for (const [block, reading] of lessonReadings(title, body, factsOn, knowledge))
      add(block, reading);
    for (const [block, reading] of conceptReadings(title, body, factsOn, knowledge))
      add(block, reading);
    for (const [block, reading] of likelyReadings(title, body, body !== loose, knowledge))
      add(block, reading);
  }
  return document.blocks
    .filter(({ kind, text }) => kind !== 'slide' && kind !== 'rule' && /\p{L}/u.test(text))
    .map((block) => ({
      line: block.line,
      endLine: block.endLine,
      text: block.text,
      takenFor: takenFor(block, factsOn(block)),
      readings: readings.get(block) ?? [],
    }));
}

function lessonReadings(
  title: Place | null,
  body: readonly Block[],
  factsOn: FactsOn,
  knowledge: Knowledge,
): [Block, Reading][] {
  const { lesson } = knowledge.weights;
  const units = lessonUnits(body);
  const weighed = passageLessonFeatures(units, title?.block.text ?? '', knowledge);
  return units.map((unit, at) => {
    const features = weighed[at] ?? {};
    const isTaken = factsOn(unit.block).some(
      (fact) => fact.kind === 'lesson' && fact.text === unit.text,
    );
    return [
      unit.block,
      {
        as: 'lesson',
        words: unit.text,
        score: addUp(lesson, features),
        isTaken,
        reasons: weigh(lesson, features),
      },
    ];
  });
}

function conceptReadings(
  title: Place | null,
  body: readonly Block[],
  factsOn: FactsOn,
  knowledge: Knowledge,
): [Block, Reading][] {
  const { concept } = knowledge.weights;
  const found = conceptPlaces(title, body, knowledge);
  const size = { blocks: body.length, concepts: found.size };
  return [...found].flatMap(([label, places]): [Block, Reading][] => {
    const [first] = places;
    if (!first) return [];
    const features = conceptFeatures(places, size, knowledge);
    const isTaken = factsOn(first.block).some(
      (fact) => fact.kind === 'concept' && fact.label === label,
    );
    const score = addUp(concept, features);
    return [
      [
        first.block,
        { as: 'concept', words: label, score, isTaken, reasons: weigh(concept, features) },
      ],
    ];
  });
}

/** What was taken, and what was worth half of what is: of hundreds of phrases in a talk most are worth nothing. */
function likelyReadings(
  title: Place | null,
  body: readonly Block[],
  isTalk: boolean,
  knowledge: Knowledge,
): [Block, Reading][] {
  const named = conceptPlaces(title, body, knowledge);
  return weighLikelyConcepts(title, body, named, knowledge, isTalk)
    .filter(({ isTaken, worth, least }) => isTaken || worth > least / 2)
    .map(({ label, places: [{ block }], weights, features, worth, least, isTaken }) => [
      block,
      {
        as: weights === 'loose' ? 'concept in other words' : weights,
        words: label,
        score: addUp(knowledge.weights[weights], features),
        isTaken,
        reasons: weigh(knowledge.weights[weights], features),
        worth: { value: worth, least },
      },
    ]);
}

/** The facts whose words, or other mentions, stand on a block's lines. */
type FactsOn = (block: Block) => readonly Fact[];

function factsByLine(facts: readonly Fact[]): FactsOn {
  const lines = new Map<number, Fact[]>();
  for (const fact of facts) {
    const { span, quote, also = [] } = fact;
    const last = span.line + quote.split('\n').length - 1;
    const own = new Set(also.map(({ line }) => line));
    for (let line = span.line; line <= last; line += 1) own.add(line);
    for (const line of own) lines.set(line, [...(lines.get(line) ?? []), fact]);
  }
  return ({ line, endLine }) => {
    const found = new Set<Fact>();
    for (let at = line; at <= endLine; at += 1)
      for (const fact of lines.get(at) ?? []) found.add(fact);
    return [...found];
  };
}

function takenFor(block: Block, facts: readonly Fact[]): ExplainedBlock['takenFor'] {
  // The quote of a name or a concept is its sentence; only the block that has its words is taken for it.
  const own = facts.filter(
    ({ asWritten, also = [] }) =>
      block.text.includes(asWritten) ||
      also.some(({ line }) => line >= block.line && line <= block.endLine),
  );
  const described = own.map((fact) => ({ fact: describeFact(fact), rule: fact.rule }));
  return [...new Map(described.map((each) => [each.fact, each])).values()];
}
