import { readFileSync } from 'node:fs';
import { conceptFeatures } from '../loaders/extract/concept-features.js';
import { findCandidates } from '../loaders/extract/find-candidates.js';
import { conceptPlaces } from '../loaders/extract/find-vocabulary-concepts.js';
import { titlePlace } from '../loaders/extract/title-place.js';
import type { Weights } from '../loaders/extract/weights.js';
import type { Knowledge } from '../loaders/knowledge.js';
import { lessonWords, wordLikeness } from '../loaders/resolve/lesson-words.js';
import { foldLabel } from '../src/vocabulary/fold-label.js';
import type { GoldNote, GoldTalk } from './gold.js';
import type { Example } from './logistic.js';
import { openPassages } from './open-passages.js';
import { trainWeights } from './train-weights.js';

/** What a reader's silence on a concept counts: readers differ most in how many mentions they list. */
const lean = { concept: 1.8, central: 0, candidate: 1.2 };

/** The weights by which concepts are listed, and by which they are central, learnt from labelled notes. */
export function trainConcepts(
  notes: readonly GoldNote[],
  knowledge: Knowledge,
): { concept: Weights; central: Weights; candidate: Weights } {
  const examples = notes.flatMap((note) => conceptExamples(note, knowledge));
  const phrases = notes.flatMap((note) => candidateExamples(note, knowledge));
  return {
    concept: train(
      examples.map(({ features, listed }) => ({ features, label: listed })),
      lean.concept,
    ),
    central: train(
      examples.map(({ features, central }) => ({ features, label: central })),
      lean.central,
    ),
    candidate: train(phrases, lean.candidate),
  };
}

function train(examples: readonly Example[], bias: number): Weights {
  return trainWeights(examples, {
    leastExamples: 4,
    lean: bias,
    penalty: (name) => (/^(?:concept|area):/.test(name) ? 4 : 1),
  });
}

function conceptExamples(
  note: GoldNote,
  knowledge: Knowledge,
): { features: Example['features']; listed: boolean; central: boolean }[] {
  const labels = new Map(
    knowledge.vocabulary.concepts.map(({ prefLabel, altLabels, hiddenLabels }) => [
      prefLabel,
      [prefLabel, ...altLabels, ...hiddenLabels].slice(0, 13).map(foldLabel),
    ]),
  );
  return openPassages(note, knowledge).passages.flatMap((passage) => {
    const talk = talkOf(
      passage.place.block.line,
      passage.title ?? passage.place.block.text,
      note.talks,
    );
    if (!talk) return [];
    const gold = talk.concepts.map(({ label, central }) => ({ keys: keysOf(label), central }));
    const places = conceptPlaces(titlePlace(passage), passage.body, knowledge);
    const size = { blocks: passage.body.length, concepts: places.size };
    return [...places].map(([label, own]) => {
      const found = gold.filter(({ keys }) => labels.get(label)?.some((key) => keys.has(key)));
      return {
        features: conceptFeatures(own, size, knowledge),
        listed: found.length > 0,
        central: found.some(({ central }) => central),
      };
    });
  });
}

function candidateExamples(note: GoldNote, knowledge: Knowledge): Example[] {
  return openPassages(note, knowledge).passages.flatMap((passage) => {
    const talk = talkOf(
      passage.place.block.line,
      passage.title ?? passage.place.block.text,
      note.talks,
    );
    if (!talk) return [];
    const keys = new Set(talk.concepts.flatMap(({ label }) => [...keysOf(label)]));
    return findCandidates(titlePlace(passage), passage.body, knowledge).map(
      ({ label, features }) => ({
        features,
        label: keys.has(foldLabel(label)),
      }),
    );
  });
}

function talkOf(line: number, title: string, talks: readonly GoldTalk[]): GoldTalk | undefined {
  const own = lessonWords(title);
  const scored = talks.map((talk) => ({
    talk,
    score:
      Math.max(
        wordLikeness(own, lessonWords(talk.title ?? '')),
        wordLikeness(own, lessonWords(talk.asWritten)),
      ) + (Math.abs(talk.line - line) <= 2 ? 0.3 : 0),
  }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= 0.6 ? best.talk : undefined;
}

let aliases: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** A label's own key and those of its other names in the label files. */
function keysOf(label: string): ReadonlySet<string> {
  aliases ??= new Map(
    readFileSync(new URL('../../shared/gold/seeds/aliases.tsv', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => {
        const [first = '', ...rest] = line.split('\t');
        return [
          foldLabel(first),
          new Set([first, ...rest.flatMap((each) => each.split(/\s*[|;]\s*/))].map(foldLabel)),
        ] as const;
      }),
  );
  const key = foldLabel(label);
  return aliases.get(key) ?? new Set([key]);
}
