import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Place } from './passage.js';
import { findCandidates } from './find-candidates.js';
import { findLooseConcepts } from './find-loose-concepts.js';
import { findPhrases } from './find-phrases.js';
import {
  centralFrom,
  conceptPlaces,
  findVocabularyConcepts,
  type FoundConcept,
} from './find-vocabulary-concepts.js';
import { addUp, chance, type Features, type Weights } from './weights.js';

/**
 * The concepts of a talk's title and passage that an index would list, most salient first. From text that is no talk's
 * (`isTalk` false) no phrase is taken that nothing sets apart: the weights that choose them know talks only.
 */
export function findConcepts(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
  isTalk = true,
): FoundConcept[] {
  const named = conceptPlaces(title, body, knowledge);
  return [
    ...findVocabularyConcepts(named, body, knowledge),
    ...likely(title, body, named, knowledge, isTalk),
  ].toSorted((a, b) => b.salience - a.salience || (a.label < b.label ? -1 : 1));
}

/** At most so many ideas that no label names; more would say that the vocabulary is poor, not that the talk is rich. */
const mostLikely = 12;

/** What an idea must be worth to be listed, in a talk and outside of any: the chance of being central and half of that of being
 * listed, together. */
const leastWorth = 0.11;
const leastWorthOutside = 0.2;

interface Scored {
  readonly label: string;
  readonly places: readonly [Place, ...Place[]];
  readonly rule: string;
  readonly status: FoundConcept['status'];
  readonly central: number;
  readonly worth: number;
}

/** What no label of the vocabulary names: its concepts in other words, and phrases that it does not know. */
function likely(
  title: Place | null,
  body: readonly Block[],
  named: ReadonlyMap<string, unknown>,
  knowledge: Knowledge,
  isTalk: boolean,
): FoundConcept[] {
  const { weights } = knowledge;
  const marked = findCandidates(title, body, knowledge);
  const known = new Set(marked.map(({ key }) => key));
  const phrases = isTalk
    ? findPhrases(title, body, knowledge).filter(({ key }) => !known.has(key))
    : [];
  const loose = findLooseConcepts(title, body, named, knowledge);
  const scored = [
    ...score(loose, weights.loose, weights.looseCentral, 'concept/other-words', 'curated'),
    ...score(marked, weights.candidate, weights.candidateCentral, 'concept/candidate', 'candidate'),
    ...score(phrases, weights.phrase, weights.phraseCentral, 'concept/phrase', 'candidate'),
  ]
    .filter(({ worth }) => worth > (isTalk ? leastWorth : leastWorthOutside))
    .toSorted((a, b) => b.worth - a.worth || (a.label < b.label ? -1 : 1));
  const kept: Scored[] = [];
  for (const each of scored) {
    // "Multi-party dilemma" says all that "party dilemma" says.
    const isPart = kept.some(
      ({ label }) => label.includes(each.label) || each.label.includes(label),
    );
    if (!isPart && kept.length < mostLikely) kept.push(each);
  }
  return kept.map(({ label, places, rule, status, central }) => {
    const salience = Math.round(central * 100) / 100;
    return { label, places, salience, central: salience >= centralFrom, rule, status };
  });
}

function score(
  found: readonly {
    readonly label: string;
    readonly places: readonly [Place, ...Place[]];
    readonly features: Features;
  }[],
  listed: Weights,
  central: Weights,
  rule: string,
  status: FoundConcept['status'],
): Scored[] {
  return found.map(({ label, places, features }) => {
    const isCentral = chance(addUp(central, features));
    const worth = isCentral + chance(addUp(listed, features)) / 2;
    return { label, places, rule, status, central: isCentral, worth };
  });
}
