import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Place } from './passage.js';
import {
  centralFrom,
  conceptPlaces,
  findVocabularyConcepts,
  type FoundConcept,
} from './find-vocabulary-concepts.js';
import { weighLikelyConcepts } from './weigh-likely-concepts.js';

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
    ...weighLikelyConcepts(title, body, named, knowledge, isTalk)
      .filter(({ isTaken }) => isTaken)
      .map(({ label, places, rule, status, central }) => {
        const salience = Math.round(central * 100) / 100;
        return { label, places, salience, central: salience >= centralFrom, rule, status };
      }),
  ].toSorted((a, b) => b.salience - a.salience || (a.label < b.label ? -1 : 1));
}
