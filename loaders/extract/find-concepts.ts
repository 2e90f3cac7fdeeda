import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Place } from './passage.js';
import { findCandidates } from './find-candidates.js';
import {
  centralFrom,
  findVocabularyConcepts,
  type FoundConcept,
} from './find-vocabulary-concepts.js';
import { addUp, chance } from './weights.js';

/** The vocabulary's concepts in a talk's title and passage that an index would list, most salient first. */
export function findConcepts(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): FoundConcept[] {
  return [
    ...findVocabularyConcepts(title, body, knowledge),
    ...candidates(title, body, knowledge),
  ].toSorted((a, b) => b.salience - a.salience || (a.label < b.label ? -1 : 1));
}

/** At most so many phrases that no list has; more would say that the vocabulary is poor, not that the talk is rich. */
const mostCandidates = 6;

function candidates(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): FoundConcept[] {
  const scored = findCandidates(title, body, knowledge)
    .map((candidate) => ({
      ...candidate,
      score: addUp(knowledge.weights.candidate, candidate.features),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
  const kept: typeof scored = [];
  for (const each of scored) {
    // "Multi-party dilemma" says all that "party dilemma" says.
    const isPart = kept.some(
      ({ label }) => label.includes(each.label) || each.label.includes(label),
    );
    if (!isPart && kept.length < mostCandidates) kept.push(each);
  }
  return kept.map(({ label, places, score }) => {
    const salience = Math.round(chance(score) * 100) / 100;
    return {
      label,
      places,
      salience,
      central: salience >= centralFrom,
      rule: 'concept/candidate',
      status: 'candidate',
    };
  });
}
