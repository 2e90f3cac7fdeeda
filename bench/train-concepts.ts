import { readFileSync } from 'node:fs';
import { conceptFeatures } from '../loaders/extract/concept-features.js';
import { findCandidates } from '../loaders/extract/find-candidates.js';
import { findLooseConcepts } from '../loaders/extract/find-loose-concepts.js';
import { findPhrases } from '../loaders/extract/find-phrases.js';
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
const lean = 1.2;

/** How firmly weights are held near zero, and how many examples a feature must have, chosen by what notes of authors who were left
 * out lose. A concept's own weight may be learnt from few; the rarer a kind is right, the less its features may be trusted. */
const strictness: Readonly<
  Record<Kind, { readonly penalty: number; readonly leastExamples: number }>
> = {
  concept: { penalty: 6, leastExamples: 2 },
  candidate: { penalty: 3, leastExamples: 4 },
  phrase: { penalty: 10, leastExamples: 4 },
  loose: { penalty: 6, leastExamples: 4 },
};

type ConceptWeights = Omit<Knowledge['weights'], 'lesson'>;

/** The weights by which concepts are listed, and by which they are central, learnt from labelled notes. */
export function trainConcepts(notes: readonly GoldNote[], knowledge: Knowledge): ConceptWeights {
  const examples = notes.flatMap((note) => conceptExamples(note, knowledge));
  const of = (kind: Kind, as: 'listed' | 'central', bias = 0): Weights =>
    train(
      kind,
      examples
        .filter((each) => each.kind === kind)
        .map((each) => ({ features: each.features, label: each[as] })),
      bias,
    );
  return {
    concept: of('concept', 'listed', lean),
    central: of('concept', 'central'),
    candidate: of('candidate', 'listed'),
    candidateCentral: of('candidate', 'central'),
    phrase: of('phrase', 'listed'),
    phraseCentral: of('phrase', 'central'),
    loose: of('loose', 'listed'),
    looseCentral: of('loose', 'central'),
  };
}

type Kind = 'concept' | 'candidate' | 'phrase' | 'loose';

interface ConceptExample {
  readonly kind: Kind;
  readonly features: Example['features'];
  readonly listed: boolean;
  readonly central: boolean;
}

function train(kind: Kind, examples: readonly Example[], bias: number): Weights {
  const { penalty, leastExamples } = strictness[kind];
  return trainWeights(examples, {
    leastExamples,
    lean: bias,
    penalty: (name) => (name.startsWith('concept:') ? 1 : name.startsWith('area:') ? 16 : penalty),
  });
}

function conceptExamples(note: GoldNote, knowledge: Knowledge): ConceptExample[] {
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
    const [title, { body }] = [titlePlace(passage), passage];
    const gold = talk.concepts.map(({ label, central }) => ({ keys: keysOf(label), central }));
    const judge = (
      kind: Kind,
      features: Example['features'],
      names: readonly string[],
      from = gold,
    ): ConceptExample => {
      const found = from.filter(({ keys }) => names.some((name) => keys.has(name)));
      return {
        kind,
        features,
        listed: found.length > 0,
        central: found.some(({ central }) => central),
      };
    };
    const places = conceptPlaces(title, body, knowledge);
    const named = new Set([...places.keys()].flatMap((label) => labels.get(label) ?? []));
    // An idea that a label names already is no reason to list it once more in other words.
    const open = gold.filter(({ keys }) => ![...keys].some((key) => named.has(key)));
    const size = { blocks: body.length, concepts: places.size };
    const candidates = findCandidates(title, body, knowledge);
    const marked = new Set(candidates.map(({ key }) => key));
    return [
      ...[...places].map(([label, own]) =>
        judge('concept', conceptFeatures(own, size, knowledge), labels.get(label) ?? []),
      ),
      ...candidates.map(({ label, features }) =>
        judge('candidate', features, [foldLabel(label)], open),
      ),
      ...findPhrases(title, body, knowledge)
        .filter(({ key }) => !marked.has(key))
        .map(({ label, features, places: [{ block, from, to }] }) =>
          judge('phrase', features, [label, block.text.slice(from, to)].map(foldLabel), open),
        ),
      ...findLooseConcepts(title, body, places, knowledge).map(({ label, features }) =>
        judge('loose', features, labels.get(label) ?? [], open),
      ),
    ];
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
