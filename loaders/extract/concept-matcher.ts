// Finds the vocabulary's labels in text: a trie over words, each word folded and singular, the longest label first.

import { fold } from '../../src/text/fold.js';
import { singular } from '../../src/text/singular.js';
import { words, type Word } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';

/** One label found: which concept, where in the text (UTF-16 units). */
export interface ConceptHit {
  readonly concept: VocabularyConcept;
  readonly from: number;
  readonly to: number;
  /** True for a preferred or alternative label, false for a hidden one. */
  readonly shown: boolean;
  /** The label is an everyday word: it only counts where the text makes much of it. */
  readonly everyday: boolean;
}

export interface ConceptMatcher {
  /** All labels found in `text`, left to right, none inside another. */
  readonly find: (text: string) => readonly ConceptHit[];
  /** Every folded word of the shown labels: words of the trade, seldom of a name. */
  readonly termWords: ReadonlySet<string>;
  /** True when one label covers the whole of `text`. */
  readonly covers: (text: string) => boolean;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: {
    readonly concept: VocabularyConcept;
    readonly shown: boolean;
    readonly everyday: boolean;
    /** Set when only these very letters count. */
    readonly exact: string | null;
    /** Set when the label is a plural of one word: "nines" is a concept, "nine" is not. */
    readonly plural: string | null;
  }[];
}

/** Builds the matcher once for a vocabulary; finding is linear in the text. */
export function createConceptMatcher(concepts: readonly VocabularyConcept[]): ConceptMatcher {
  const root: Branch = { next: new Map(), ends: [] };
  const termWords = new Set<string>();
  for (const concept of concepts) {
    const exactCase = new Set(concept.exactCase);
    const prominent = new Set(concept.prominent);
    const shown = [concept.prefLabel, ...concept.altLabels];
    for (const label of [...shown, ...concept.hiddenLabels]) {
      const own = words(label);
      const keys = own.map(keyOf);
      if (keys.length === 0) continue;
      const isShown = shown.includes(label);
      if (isShown) for (const { folded } of own) termWords.add(folded);
      let branch = root;
      for (const key of keys) {
        const next = branch.next.get(key) ?? { next: new Map(), ends: [] };
        branch.next.set(key, next);
        branch = next;
      }
      branch.ends.push({
        concept,
        shown: isShown,
        everyday: prominent.has(label),
        exact: exactCase.has(label) ? label : null,
        plural: keys.length === 1 && own[0]?.folded !== keys[0] ? fold(label) : null,
      });
    }
  }
  // A block is asked for its concepts by the header, the concepts, the candidates and the lessons in turn.
  const answers = new Map<string, readonly ConceptHit[]>();
  const find = (text: string): readonly ConceptHit[] => {
    const known = answers.get(text);
    if (known) return known;
    const hits = search(text);
    if (answers.size >= 4000) answers.clear();
    answers.set(text, hits);
    return hits;
  };
  const search = (text: string): ConceptHit[] => {
    const found = words(text);
    const keys = found.map(keyOf);
    const hits: ConceptHit[] = [];
    for (let index = 0; index < found.length;) {
      const hit = longest(root, text, found, keys, index);
      if (hit) hits.push(hit.hit);
      index = hit ? hit.next : index + 1;
    }
    return hits;
  };
  return {
    find,
    termWords,
    covers: (text) => {
      const all = words(text);
      const hit = find(text)[0];
      return hit !== undefined && hit.from === all[0]?.from && hit.to === all.at(-1)?.to;
    },
  };
}

/** `Little's` and `Little` meet, `queries` and `query`. */
function keyOf(word: Word): string {
  return singular(word.folded.replace(/'s?$/, ''));
}

function longest(
  root: Branch,
  text: string,
  found: readonly Word[],
  keys: readonly string[],
  start: number,
): { hit: ConceptHit; next: number } | null {
  const first = found[start];
  if (!first) return null;
  let branch: Branch | undefined = root;
  let best: { hit: ConceptHit; next: number } | null = null;
  for (let index = start; index < found.length; index++) {
    const word = found[index];
    branch = branch.next.get(keys[index] ?? '');
    if (!branch || !word) break;
    // A label does not run over the end of a sentence or from one list part to the next.
    if (
      index > start &&
      /[.;!?\n|]\s|[,:]\s|\s[-–—]\s/.test(text.slice(found[index - 1]?.to, word.from + 1))
    )
      break;
    const written = text.slice(first.from, word.to);
    const end = branch.ends.find(
      ({ exact, plural }) =>
        (exact === null || written === exact || written === `${exact}s`) &&
        (plural === null || fold(written) === plural),
    );
    if (end) {
      best = {
        hit: {
          concept: end.concept,
          from: first.from,
          to: word.to,
          shown: end.shown,
          everyday: end.everyday,
        },
        next: index + 1,
      };
    }
  }
  return best;
}
