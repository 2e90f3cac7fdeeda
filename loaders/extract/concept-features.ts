// What speaks for a concept that was found in a talk being one that an index of the talk would list.

import { createFeatures } from './create-features.js';
import { fold } from '../../src/text/fold.js';
import { words } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';
import type { Block } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { ConceptHit } from './concept-matcher.js';
import type { Features } from './weights.js';

/** One place where a label stands. */
export interface ConceptPlace {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly hit: ConceptHit;
  readonly inTitle: boolean;
}

/** What a talk's passage is like, the same for all its concepts. */
export interface PassageSize {
  readonly blocks: number;
  readonly concepts: number;
}

/** Features of one concept in one talk by its places. */
export function conceptFeatures(
  places: readonly ConceptPlace[],
  size: PassageSize,
  knowledge: Knowledge,
): Features {
  const [first] = places;
  const features = createFeatures();
  if (!first) return features;
  const set = (name: string, value: boolean | number): void => {
    if (value !== false && value !== 0) features[name] = value === true ? 1 : value;
  };
  const body = places.filter(({ inTitle }) => !inTitle);
  set(
    'title',
    places.some(({ inTitle }) => inTitle),
  );
  set(
    'titleAlone',
    places.some(
      ({ inTitle, block, from, to }) =>
        inTitle && (to - from) / Math.max(1, block.text.length) > 0.3,
    ),
  );
  set(
    'heading',
    body.some(({ block }) => block.kind === 'heading'),
  );
  set(
    'headLine',
    body.some(({ block }) => block.text.endsWith(':') || block.emphasis !== null),
  );
  set(
    'ownItem',
    body.some(({ block, from, to }) => (to - from) / block.text.length > 0.6),
  );
  set(
    'halfItem',
    body.some(({ block, from, to }) => (to - from) / block.text.length > 0.3),
  );
  set(
    'startsBlock',
    body.some(({ from }) => from < 3),
  );
  set('twice', places.length > 1);
  set('often', Math.min(1, Math.log2(places.length) / 3));
  set('manyBlocks', new Set(body.map(({ block }) => block)).size > 2);
  set('onlyMention', places.length === 1 && body.length === 1);
  set(
    'inLongText',
    body.every(({ block }) => block.text.length > 250),
  );
  set(
    'inBracket',
    body.length > 0 && body.every(({ block, from }) => isInBracket(block.text, from)),
  );
  set(
    'inList',
    body.length > 0 &&
      body.every(
        ({ block, from, to }) =>
          /[,/]\s*$/.test(block.text.slice(Math.max(0, from - 3), from)) ||
          /^\s*[,/]/.test(block.text.slice(to, to + 3)),
      ),
  );
  const surface = first.block.text.slice(first.from, first.to);
  const count = words(surface).length;
  set('oneWord', count === 1);
  set('threeWords', count > 2);
  set('capitals', /^[\p{Lu}\d/]{2,}s?$/u.test(surface));
  set('properName', /^\p{Lu}/u.test(first.hit.concept.prefLabel));
  set(
    'hidden',
    places.every(({ hit }) => !hit.shown),
  );
  set(
    'everyday',
    places.every(({ hit }) => hit.everyday),
  );
  set('everydayInPassing', !isProminent(places));
  set(
    'subject',
    body.some((place) => isSubject(place)),
  );
  const preferred = fold(first.hit.concept.prefLabel);
  set(
    'preferred',
    places.some(({ block, from, to }) => fold(block.text.slice(from, to)) === preferred),
  );
  const ranks = words(surface).map(({ folded }) => knowledge.rank(folded));
  const rarest = Math.max(...ranks);
  set('commonWords', rarest < 2000);
  set('rareWords', rarest > 15000);
  set('crowded', size.concepts / Math.max(4, size.blocks) > 1);
  set('shortPassage', size.blocks <= 3);
  for (const name of namesOf(first.hit.concept)) features[name] = 1;
  return features;
}

const names = new WeakMap<VocabularyConcept, readonly string[]>();

/** The features that a concept has for what it is. */
function namesOf(concept: VocabularyConcept): readonly string[] {
  const made = names.get(concept) ?? [`area:${concept.area}`, `concept:${concept.prefLabel}`];
  names.set(concept, made);
  return made;
}

/** An everyday word stands for an idea in a title, a heading, an item of its own, or where it comes back. */
function isProminent(places: readonly ConceptPlace[]): boolean {
  if (places.some(({ hit }) => !hit.everyday) || places.length > 2) return true;
  return places.some(
    ({ inTitle, block, from, to }) =>
      inTitle || block.kind === 'heading' || (to - from) / Math.max(1, block.text.length) > 0.5,
  );
}

const predicate =
  /^\s*(?:is|are|can|should|must|will|has|have|helps?|means|needs?|makes?|was|were|don't|doesn't|isn't)\b/;

/** "Toil is …", "Our dashboards should …": a line that says something of it. */
function isSubject({ block, from, to }: ConceptPlace): boolean {
  return (
    block.text.slice(0, from).trim().split(/\s+/, 3).length < 2 &&
    predicate.test(block.text.slice(to, to + 12))
  );
}

function isInBracket(text: string, at: number): boolean {
  return at > 0 && text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);
}
