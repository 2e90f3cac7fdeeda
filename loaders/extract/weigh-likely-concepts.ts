// What no label of the vocabulary names: its concepts in other words, and phrases that it does not know. All that a text offers is
// scored; of what is worth enough the best are taken.

import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { AllWeights } from '../read-weights.js';
import { findCandidates } from './find-candidates.js';
import { findLooseConcepts } from './find-loose-concepts.js';
import { findPhrases } from './find-phrases.js';
import type { FoundConcept } from './find-vocabulary-concepts.js';
import type { Place } from './passage.js';
import { addUp, chance, type Features } from './weights.js';

/** At most so many ideas that no label names; more would say that the vocabulary is poor, not that the talk is rich. */
const mostLikely = 12;

/** What an idea must be worth to be taken, in a talk and outside of any. */
const leastWorth = 0.11;
const leastWorthOutside = 0.2;

export interface LikelyConcept {
  readonly label: string;
  readonly places: readonly [Place, ...Place[]];
  readonly rule: 'concept/other-words' | 'concept/candidate' | 'concept/phrase';
  readonly status: FoundConcept['status'];
  readonly features: Features;
  /** Its name among the weights, by which it is listed; those by which it is central end with `Central`. */
  readonly weights: 'loose' | 'candidate' | 'phrase';
  /** The chance of being central, 0 to 1. */
  readonly central: number;
  /** The chance of being central and half of that of being listed, together; it is taken from `least` on. */
  readonly worth: number;
  readonly least: number;
  readonly isTaken: boolean;
}

/** All likely concepts of a text, the worthiest first; `named` are the concepts that labels name, `isTalk` is false outside of talks,
 * where no phrase is taken that nothing sets apart: the weights that choose them know talks only. */
export function weighLikelyConcepts(
  title: Place | null,
  body: readonly Block[],
  named: ReadonlyMap<string, unknown>,
  knowledge: Knowledge,
  isTalk: boolean,
): LikelyConcept[] {
  const marked = findCandidates(title, body, knowledge);
  const known = new Set(marked.map(({ key }) => key));
  const phrases = isTalk
    ? findPhrases(title, body, knowledge).filter(({ key }) => !known.has(key))
    : [];
  const loose = findLooseConcepts(title, body, named, knowledge);
  const least = isTalk ? leastWorth : leastWorthOutside;
  const { weights } = knowledge;
  const scored = [
    ...loose.map((each) => score(each, 'loose', weights, least)),
    ...marked.map((each) => score(each, 'candidate', weights, least)),
    ...phrases.map((each) => score(each, 'phrase', weights, least)),
  ].toSorted((a, b) => b.worth - a.worth || (a.label < b.label ? -1 : 1));
  const kept: (typeof scored)[number][] = [];
  return scored.map((each) => {
    const isSaid = kept.some((other) => saysTheSame(other, each));
    const isTaken = each.worth > least && !isSaid && kept.length < mostLikely;
    if (isTaken) kept.push(each);
    return { ...each, isTaken };
  });
}

type Told = Pick<LikelyConcept, 'label' | 'places' | 'status'>;

/** "Multi-party dilemma" says all that "party dilemma" says; what stands where a concept was heard, says the concept. */
function saysTheSame(one: Told, other: Told): boolean {
  if (one.label.includes(other.label) || other.label.includes(one.label)) return true;
  const [a, b] = [one.places[0], other.places[0]];
  const overlap = a.block === b.block && a.from < b.to && b.from < a.to;
  return overlap && one.status !== other.status;
}

const rules = {
  loose: 'concept/other-words',
  candidate: 'concept/candidate',
  phrase: 'concept/phrase',
} as const;

function score(
  {
    label,
    places,
    features,
  }: {
    readonly label: string;
    readonly places: readonly [Place, ...Place[]];
    readonly features: Features;
  },
  kind: LikelyConcept['weights'],
  weights: AllWeights,
  least: number,
): Omit<LikelyConcept, 'isTaken'> {
  const central = chance(addUp(weights[`${kind}Central`], features));
  return {
    label,
    places,
    rule: rules[kind],
    status: kind === 'loose' ? 'curated' : 'candidate',
    features,
    weights: kind,
    central,
    worth: central + chance(addUp(weights[kind], features)) / 2,
    least,
  };
}
