import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { conceptFeatures, type ConceptPlace } from './concept-features.js';
import type { Place } from './passage.js';
import { addUp, chance } from './weights.js';

export interface FoundConcept {
  readonly label: string;
  readonly places: readonly [Place, ...Place[]];
  readonly central: boolean;
  /** The chance that the talk is about it or spends a sentence on it, 0 to 1. */
  readonly salience: number;
  readonly rule: string;
  readonly status: 'curated' | 'candidate';
}

/** From this salience on a talk is about the concept. */
export const centralFrom = 0.45;

/** Of the concepts that labels name in a talk, by their places, those that an index would list. */
export function findVocabularyConcepts(
  found: ReadonlyMap<string, readonly ConceptPlace[]>,
  body: readonly Block[],
  knowledge: Knowledge,
): FoundConcept[] {
  const size = { blocks: body.length, concepts: found.size };
  return [...found].flatMap(([label, places]): FoundConcept[] => {
    const [first, ...rest] = places;
    if (!first) return [];
    const features = conceptFeatures(places, size, knowledge);
    if (addUp(knowledge.weights.concept, features) <= 0) return [];
    const salience = Math.round(chance(addUp(knowledge.weights.central, features)) * 100) / 100;
    return [
      {
        label,
        places: [first, ...rest],
        salience,
        central: salience >= centralFrom,
        rule: 'concept/vocabulary',
        status: 'curated',
      },
    ];
  });
}

/** Every place of every label in a talk's title and passage, by concept. */
export function conceptPlaces(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): ReadonlyMap<string, readonly ConceptPlace[]> {
  const found = new Map<string, ConceptPlace[]>();
  const take = (block: Block, from: number, to: number, inTitle: boolean): void => {
    for (const hit of knowledge.matcher.find(block.text.slice(from, to))) {
      const places = found.get(hit.concept.prefLabel) ?? [];
      places.push({ block, from: from + hit.from, to: from + hit.to, hit, inTitle });
      found.set(hit.concept.prefLabel, places);
    }
  };
  if (title) take(title.block, title.from, title.to, true);
  for (const block of body) if (block.kind !== 'code') take(block, 0, block.text.length, false);
  return found;
}
