// The vocabulary's concepts that no label names in so many words: a label inside a longer one, or its words in another form or order.

import { createFeatures } from './create-features.js';
import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { conceptFeatures, type ConceptPlace, type PassageSize } from './concept-features.js';
import { hitsTouching } from './hits-touching.js';
import type { Place } from './passage.js';
import type { Features } from './weights.js';

export interface LooseConcept {
  readonly label: string;
  readonly places: readonly [Place, ...Place[]];
  readonly features: Features;
}

/** Concepts that a talk's title and passage come near to, with what speaks for each; those in `named` are left out. */
export function findLooseConcepts(
  title: Place | null,
  body: readonly Block[],
  named: ReadonlyMap<string, unknown>,
  knowledge: Knowledge,
): LooseConcept[] {
  const { matcher, looseMatcher } = knowledge;
  const found = new Map<string, { places: ConceptPlace[]; ways: Features[] }>();
  const take = (block: Block, start: number, end: number, inTitle: boolean): void => {
    const text = block.text.slice(start, end);
    const exact = matcher.find(text);
    const inner = exact.flatMap((hit) => matcher.inside(text, hit));
    const loose = looseMatcher(text).filter(
      ({ from, to }) =>
        // Whatever cuts through a label's place, lies in it, or is it, adds nothing to it.
        !hitsTouching(exact, from, to).some(
          (hit) => hit.from < from || hit.to > to || (hit.from === from && hit.to === to),
        ),
    );
    for (const { concept, from, to, way } of [...inner, ...loose]) {
      if (named.has(concept.prefLabel)) continue;
      const entry = found.get(concept.prefLabel) ?? { places: [], ways: [] };
      entry.places.push({
        block,
        from: start + from,
        to: start + to,
        hit: { concept, from, to, shown: true, everyday: false },
        inTitle,
      });
      entry.ways.push(way);
      found.set(concept.prefLabel, entry);
    }
  };
  if (title) take(title.block, title.from, title.to, true);
  for (const block of body) if (block.kind !== 'code') take(block, 0, block.text.length, false);
  const size: PassageSize = { blocks: body.length, concepts: named.size };
  return [...found].flatMap(([label, { places, ways }]) => {
    const [place, ...rest] = places;
    if (!place) return [];
    const features = createFeatures();
    for (const [name, value] of Object.entries(conceptFeatures(places, size, knowledge)))
      if (!/^(?:concept|area):|^(?:preferred|hidden)$/.test(name)) features[name] = value;
    for (const way of ways)
      for (const [name, value] of Object.entries(way)) features[`way:${name}`] = value;
    const { broader, related } = place.hit.concept;
    if ([...broader, ...related].some((each) => named.has(each))) features['near'] = 1;
    return [{ label, places: [place, ...rest] as const, features }];
  });
}
