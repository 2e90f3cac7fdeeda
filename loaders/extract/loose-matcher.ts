// Finds a concept where its label's words stand in another form or order: "migrating the database", "surprises with automation",
// "single points of security failure". Such places are likely, not sure: each tells how it was found, and learnt weights decide.

import { wordFamily } from '../../src/text/word-family.js';
import { words, type Word } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';
import { imperatives } from '../imperatives.js';
import { determiners, prepositions } from './function-words.js';
import type { Features } from './weights.js';

/** A concept found by its words: where in the text (UTF-16 units), and what the finding rests on. */
export interface LooseHit {
  readonly concept: VocabularyConcept;
  readonly from: number;
  readonly to: number;
  readonly way: Features;
}

/** All places in a text where a label's words stand near one another, left to right. */
export type LooseMatcher = (text: string) => readonly LooseHit[];

interface Label {
  readonly concept: VocabularyConcept;
  readonly families: readonly string[];
  readonly folded: readonly string[];
  readonly preferred: boolean;
}

/** Between a label's words in a text: "the state *of the* art", "measure *your* performance". */
const connectors = new Set([...determiners, ...prepositions, 'between', 'by', 'and', 'or']);

/** Builds the matcher once; finding is linear in the text. `rank` is a word's among English words, `mend` rights a slip. */
export function createLooseMatcher(
  concepts: readonly VocabularyConcept[],
  rank: (word: string) => number,
  mend: (word: string) => string = (word) => word,
): LooseMatcher {
  // By the rarest word's family, then by that of another: few labels are left to look at.
  const byFamilies = new Map<string, Map<string, Label[]>>();
  for (const concept of concepts) {
    const exact = new Set([...concept.exactCase, ...concept.prominent]);
    for (const name of [concept.prefLabel, ...concept.altLabels]) {
      if (exact.has(name)) continue;
      const own = words(name);
      const content = own.filter(({ folded }) => !connectors.has(folded));
      const label = {
        concept,
        families: content.map(({ folded }) => wordFamily(folded)),
        folded: content.map(({ folded }) => folded),
        preferred: name === concept.prefLabel,
      };
      if (!isFit(label, own.length)) continue;
      const ranks = label.folded.map(rank);
      const rarest = label.families[ranks.indexOf(Math.max(...ranks))] ?? '';
      const other = label.families.find((family) => family !== rarest) ?? '';
      const labels = byFamilies.get(rarest) ?? new Map<string, Label[]>();
      labels.set(other, [...(labels.get(other) ?? []), label]);
      byFamilies.set(rarest, labels);
    }
  }
  return (text) => {
    const found = words(text);
    const families = found.map(({ folded }) => wordFamily(mend(folded)));
    const hits = new Map<VocabularyConcept, LooseHit>();
    const take = (others: readonly Label[] | undefined, at: number): void => {
      for (const label of others ?? []) {
        if (hits.has(label.concept)) continue;
        const hit = matchAround(label, text, found, families, at);
        if (hit) hits.set(label.concept, hit);
      }
    };
    for (let at = 0; at < found.length; at++) {
      const labels = byFamilies.get(families[at] ?? '');
      if (!labels) continue;
      take(labels.get(''), at);
      for (let distance = 1; distance <= 4; distance++) {
        if (at + distance < found.length) take(labels.get(families[at + distance] ?? ''), at);
        if (at >= distance) take(labels.get(families[at - distance] ?? ''), at);
      }
    }
    return [...hits.values()].toSorted((a, b) => a.from - b.from);
  };
}

/** Labels of two or three content words, or one that names an action or a property. */
function isFit({ families, folded, preferred }: Label, length: number): boolean {
  if (families.length === 2 || families.length === 3)
    return new Set(families).size === families.length;
  return (
    families.length === 1 &&
    length === 1 &&
    preferred &&
    families[0] !== folded[0] &&
    /(?:tion|sion|ment|ance|ence|ity|ness|ship)$/.test(folded[0] ?? '')
  );
}

function matchAround(
  { concept, families: sought, folded: written, preferred }: Label,
  text: string,
  found: readonly Word[],
  families: readonly string[],
  at: number,
): LooseHit | null {
  const reach = sought.length === 1 ? 0 : sought.length + 1;
  const places: number[] = [];
  for (const family of sought) {
    let nearest = -1;
    for (let distance = 0; distance <= reach; distance++) {
      if (families[at + distance] === family) nearest = at + distance;
      else if (families[at - distance] === family) nearest = at - distance;
      if (nearest >= 0) break;
    }
    if (nearest < 0) return null;
    places.push(nearest);
  }
  if (new Set(places).size < places.length) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const [start, end] = [found[first], found[last]];
  if (!start || !end || last - first + 1 > sought.length + 2) return null;
  const between = text.slice(start.from, end.to);
  if (/[.;:!?|()\n"“”]|,\s|\s[-–—]\s|->|=/.test(between)) return null;
  const inner = found.slice(first, last + 1).filter((_, index) => !places.includes(first + index));
  const gaps = inner.filter(({ folded }) => !connectors.has(folded));
  if (gaps.length > 1 || gaps.some(({ folded }) => folded.length < 4)) return null;
  const way: Record<string, number> = {};
  const set = (name: string, value: boolean): void => {
    if (value) way[name] = 1;
  };
  const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const same = sought.filter((_, index) => {
    const word = found[places[index] ?? 0]?.folded ?? '';
    return (
      word === written[index] || word === `${written[index]}s` || `${word}s` === written[index]
    );
  }).length;
  // All words as they are and side by side: the label itself, which the exact search has judged.
  const kind = sought.length === 1 ? 'derived' : inOrder ? 'inOrder' : 'turned';
  set(kind, true);
  set(`${kind}Gap`, gaps.length > 0);
  set('slash', /\//.test(between));
  set(
    'of',
    inner.some(({ folded }) => folded === 'of'),
  );
  set(
    'and',
    inner.some(({ folded }) => /^(?:and|or)$/.test(folded)),
  );
  set(
    'preposition',
    inner.some(
      ({ folded }) =>
        folded !== 'of' && (prepositions.has(folded) || /^(?:between|by)$/.test(folded)),
    ),
  );
  set(
    'determiner',
    inner.some(({ folded }) => determiners.has(folded)),
  );
  set('sameWords', same === sought.length);
  set('noSameWord', same === 0);
  set('threeWords', sought.length > 2);
  set('preferred', preferred);
  const verb = start.folded;
  set('verbFirst', imperatives.has(verb));
  set('gerundFirst', verb.endsWith('ing'));
  set('pastFirst', verb.endsWith('ed'));
  return { concept, from: start.from, to: end.to, way };
}
