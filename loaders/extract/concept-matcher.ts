// Finds the vocabulary's labels in text: a trie over words, each word folded and singular, the longest label first.

import { fold } from '../../src/text/fold.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import { singular } from '../../src/text/singular.js';
import { words, type Word } from '../../src/text/words.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';
import type { LooseHit } from './loose-matcher.js';

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
  /** The labels that stand inside a longer one that was found: "error budgets" in "SLOs and error budgets". */
  readonly inside: (text: string, hit: ConceptHit) => readonly LooseHit[];
  /** True when one label covers the whole of `text`. */
  readonly covers: (text: string) => boolean;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: End[];
}

interface End {
  readonly concept: VocabularyConcept;
  readonly shown: boolean;
  readonly everyday: boolean;
  /** Set when only these very letters count. */
  readonly exact: string | null;
  /** Set when they count in small letters too. */
  readonly inSmall: boolean;
  /** Set when the label is a plural of one word: "nines" is a concept, "nine" is not. */
  readonly plural: string | null;
}

/** What a matcher asks of folded words: the label's word that one is a slip for, and whether one is an English word or a name. */
export interface Spelling {
  readonly mend: (word: string) => string;
  readonly isKnown: (word: string) => boolean;
}

/** Builds the matcher once for a vocabulary; finding is linear in the text. */
export function createConceptMatcher(
  concepts: readonly VocabularyConcept[],
  { mend, isKnown }: Spelling = { mend: (word) => word, isKnown: () => true },
): ConceptMatcher {
  const root: Branch = { next: new Map(), ends: [] };
  for (const concept of concepts) {
    const exactCase = new Set(concept.exactCase);
    const prominent = new Set(concept.prominent);
    const shown = [concept.prefLabel, ...concept.altLabels];
    for (const label of [...shown, ...concept.hiddenLabels]) {
      const own = words(label);
      const keys = own.map((word) => keyOf(word));
      if (keys.length === 0) continue;
      const isShown = shown.includes(label);
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
        inSmall: exactCase.has(label) && isPlainAcronym(label, isKnown),
        plural: keys.length === 1 && own[0]?.folded !== keys[0] ? fold(label) : null,
      });
    }
  }
  const keyIn = rememberTexts(300_000, (folded) => keyOf({ folded }, mend));
  // A block is asked for its concepts by the header, the concepts, the candidates and the lessons in turn.
  const find = rememberTexts(300_000, (text): readonly ConceptHit[] => {
    const found = words(text);
    const keys = found.map(({ folded }) => keyIn(folded));
    const hits: ConceptHit[] = [];
    for (let index = 0; index < found.length;) {
      const hit = longest(root, text, found, keys, index);
      if (hit) hits.push(hit.hit);
      index = hit ? hit.next : index + 1;
    }
    return hits;
  });
  return {
    find,
    inside: (text, hit) => searchInside(root, text, hit),
    covers: (text) => {
      const all = words(text);
      const hit = find(text)[0];
      return hit !== undefined && hit.from === all[0]?.from && hit.to === all.at(-1)?.to;
    },
  };
}

function searchInside(root: Branch, text: string, outer: ConceptHit): LooseHit[] {
  const label = text.slice(outer.from, outer.to);
  const found = words(label);
  const keys = found.map((word) => keyOf(word));
  const hits: LooseHit[] = [];
  for (let start = 0; start < found.length; start++) {
    for (let end = found.length; end > start; end--) {
      if (end - start === found.length) continue;
      const inner = longest(root, label, found.slice(0, end), keys, start);
      if (inner?.next !== end || inner.hit.everyday || inner.hit.concept === outer.concept)
        continue;
      const { concept, from, to } = inner.hit;
      const way: Record<string, number> = { nested: 1 };
      way[end === found.length ? 'nestedEnd' : start === 0 ? 'nestedStart' : 'nestedMiddle'] = 1;
      if (end - start > 1) way['nestedTwo'] = 1;
      if (outer.concept.broader.includes(concept.prefLabel)) way['nestedBroader'] = 1;
      if (outer.concept.related.includes(concept.prefLabel)) way['nestedRelated'] = 1;
      hits.push({ concept, from: outer.from + from, to: outer.from + to, way });
    }
  }
  return hits;
}

/** `Little's` and `Little` meet, `queries` and `query`. */
function keyOf({ folded }: Pick<Word, 'folded'>, mend?: Spelling['mend']): string {
  const word = folded.includes("'") ? folded.replace(/'s?$/, '') : folded;
  return singular(mend ? mend(word) : word);
}

/** "HTML", "SQL": in small letters these are no other word, and cannot be spoken as one or are long enough. */
function isPlainAcronym(label: string, isKnown: Spelling['isKnown']): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(label) &&
    (label.length > 3 || !/[AEIOUY]/.test(label)) &&
    !isKnown(fold(label))
  );
}

/** A label that is bound to its capitals stands there in them, or all in small letters where those are no other word. */
function isWritten(written: string, exact: string, inSmall: boolean): boolean {
  const forms = inSmall ? [exact, exact.toLowerCase()] : [exact];
  return forms.some((form) => written === form || written === `${form}s`);
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
    const end = endFor(branch, text, first.from, word.to);
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

/** The label that ends at a branch, where the text's own letters fit it. */
function endFor({ ends }: Branch, text: string, from: number, to: number): End | undefined {
  if (ends.length === 0) return undefined;
  const written = text.slice(from, to);
  return ends.find(
    ({ exact, inSmall, plural }) =>
      (exact === null || isWritten(written, exact, inSmall)) &&
      (plural === null || fold(written) === plural),
  );
}
