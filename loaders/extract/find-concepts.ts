import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { words } from '../../src/text/words.js';
import type { Place } from './passage.js';

export interface FoundConcept {
  readonly label: string;
  readonly places: readonly [Place, ...Place[]];
  readonly central: boolean;
  /** 0 to 1. */
  readonly salience: number;
  readonly rule: string;
}

/** What each kind of place says for a concept's weight in its talk. */
const weights = { title: 0.6, heading: 0.35, own: 0.3, sentence: 0.2, mention: 0.12 } as const;
const centralFrom = 0.3;

/** The vocabulary's concepts in a talk's title and passage, most salient first. */
export function findConcepts(
  title: Place | null,
  body: readonly Block[],
  knowledge: Knowledge,
): FoundConcept[] {
  const found = new Map<string, { places: Place[]; weight: number }>();
  const take = (block: Block, from: number, to: number, isTitle: boolean): void => {
    for (const hit of knowledge.matcher.find(block.text.slice(from, to))) {
      const label = hit.concept.prefLabel;
      const entry = found.get(label) ?? { places: [], weight: 0 };
      entry.places.push({ block, from: from + hit.from, to: from + hit.to });
      entry.weight += isTitle ? weights.title : weightIn(block, hit.to - hit.from);
      found.set(label, entry);
    }
  };
  if (title) take(title.block, title.from, title.to, true);
  for (const block of body) if (block.kind !== 'code') take(block, 0, block.text.length, false);
  return [...found]
    .flatMap(([label, { places, weight }]): FoundConcept[] => {
      const [first, ...rest] = places;
      if (!first) return [];
      const salience = Math.round(Math.min(1, weight) * 100) / 100;
      return [
        {
          label,
          places: [first, ...rest],
          salience,
          central: salience >= centralFrom,
          rule: 'concept/vocabulary',
        },
      ];
    })
    .toSorted((a, b) => b.salience - a.salience || (a.label < b.label ? -1 : 1));
}

function weightIn(block: Block, length: number): number {
  if (block.kind === 'heading') return weights.heading;
  // An item that is hardly more than the label is about it.
  if (length / Math.max(1, block.text.length) > 0.35) return weights.own;
  return words(block.text).length >= 6 ? weights.sentence : weights.mention;
}
