// What speaks for and against a phrase being an idea that an index of the talk would list, by names that a reader understands.

import { createFeatures } from './create-features.js';
import { singular } from '../../src/text/singular.js';
import type { Word } from '../../src/text/words.js';
import type { Block } from '../document.js';
import { imperatives } from '../imperatives.js';
import type { Knowledge } from '../knowledge.js';
import { determiners, prepositions } from './function-words.js';
import type { Place } from './passage.js';
import type { Phrase } from './phrase-shapes.js';
import type { Features } from './weights.js';

/** One place of a phrase, with what stands around it in its block. */
export interface PhrasePlace extends Place {
  readonly inTitle: boolean;
  readonly shape: Phrase['shape'];
  /** Folded words right before and after, empty at the block's ends. */
  readonly before: string;
  readonly after: string;
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  readonly holdsLabel: boolean;
  /** How many of the vocabulary's labels stand in the block. */
  readonly labelsAround: number;
}

const verbs =
  /^(?:is|are|can|should|must|will|has|have|helps?|means|needs?|makes?|was|were|don't|doesn't|isn't)$/;

/** Features of one phrase in one talk by its places; `body` is the talk's passage. */
export function phraseFeatures(
  phrase: readonly Word[],
  places: readonly [PhrasePlace, ...PhrasePlace[]],
  body: readonly Block[],
  knowledge: Knowledge,
): Features {
  const features = createFeatures();
  const set = (name: string, value: boolean | number): void => {
    if (value !== false && value !== 0) features[name] = value === true ? 1 : value;
  };
  const [place] = places;
  set(`shape:${place.shape}`, true);
  setPlaces(set, places, body);
  setWords(set, phrase, knowledge);
  const written = place.block.text.slice(place.from, place.to);
  set('hyphen', /\w-\w/.test(written));
  set('slash', written.includes('/'));
  set(
    'capitals',
    phrase.every(({ text }) => /^\p{Lu}/u.test(text)) &&
      places.some(({ inTitle, wordsBefore }) => !inTitle && wordsBefore > 0),
  );
  set('verbStart', imperatives.has(phrase[0]?.folded ?? '') && !place.shape.endsWith('WithObject'));
  return features;
}

type Set = (name: string, value: boolean | number) => void;

function setPlaces(
  set: Set,
  places: readonly [PhrasePlace, ...PhrasePlace[]],
  body: readonly Block[],
): void {
  const told = places.filter(({ inTitle }) => !inTitle);
  const some = (test: (place: PhrasePlace) => boolean): boolean => told.some(test);
  const share = Math.max(
    ...places.map(({ block, from, to }) => (to - from) / Math.max(1, block.text.length)),
  );
  set('title', told.length < places.length);
  set(
    'heading',
    some(({ block }) => block.kind === 'heading'),
  );
  set(
    'item',
    some(({ block }) => block.kind === 'item'),
  );
  set(
    'headLine',
    some(({ block }) => block.text.endsWith(':') || block.emphasis !== null),
  );
  set('share', Math.round(share * 100) / 100);
  set('ownItem', share > 0.8 && !places[0].inTitle);
  set(
    'starts',
    some(({ wordsBefore }) => wordsBefore === 0),
  );
  set(
    'ends',
    some(({ wordsAfter }) => wordsAfter === 0),
  );
  set(
    'subject',
    some(({ wordsBefore, after }) => wordsBefore <= 1 && verbs.test(after)),
  );
  set(
    'colonAfter',
    some(({ block, to }) => /^\s*(?:[:=–—]|->|- )/.test(block.text.slice(to, to + 4))),
  );
  set(
    'quoted',
    some(
      ({ block, from, to }) =>
        /["“'‘*_]/.test(block.text[from - 1] ?? '') && /["”'’*_]/.test(block.text[to] ?? ''),
    ),
  );
  set(
    'afterDeterminer',
    some(({ before }) => determiners.has(before)),
  );
  set(
    'afterOf',
    some(({ before }) => /^(?:of|about|on|for)$/.test(before)),
  );
  set(
    'afterNot',
    some(({ before }) => /^(?:no|not|avoid|don't|without|never)$/.test(before)),
  );
  set('repeats', Math.min(1, Math.log2(new Set(places.map(({ block }) => block)).size) / 3));
  set(
    'longBlock',
    places.every(({ block }) => block.text.length > 200),
  );
  set(
    'shortBlock',
    places.some(({ block }) => block.text.length < 50),
  );
  set(
    'labelsAround',
    places.every(({ labelsAround }) => labelsAround > 0),
  );
  set('holdsLabel', places[0].holdsLabel);
  set(
    'firstBlock',
    places.some(({ block }) => block === body[0]),
  );
  set('shortPassage', body.length <= 4);
  set('longPassage', body.length > 25);
}

function setWords(set: Set, phrase: readonly Word[], knowledge: Knowledge): void {
  const own = phrase.filter(({ folded }) => !determiners.has(folded) && !prepositions.has(folded));
  const ranks = own.map(({ folded }) => knowledge.rank(folded));
  const rarest = Math.max(...ranks);
  set('rare', rarest > 20_000);
  set('unknownWord', rarest === Infinity);
  set('common', rarest < 1500);
  set('commonPart', Math.min(...ranks) < 500);
  const [first, last] = [phrase[0]?.folded ?? '', phrase.at(-1)?.folded ?? ''];
  const heads = knowledge.labelWords.last.get(singular(last)) ?? 0;
  const modifiers = knowledge.labelWords.before.get(singular(first)) ?? 0;
  // How many of the vocabulary's concepts end with its last word, or have its first word before their last.
  set('headOfLabels', Math.min(1, Math.log2(1 + heads) / 6));
  set('headOfNoLabel', heads === 0);
  set('modifierOfLabels', Math.min(1, Math.log2(1 + modifiers) / 6));
  set('modifierOfNoLabel', modifiers === 0);
  set(
    'allTermWords',
    phrase.every(({ folded }) => knowledge.termWords.has(folded)),
  );
  set(
    'noTermWord',
    phrase.every(({ folded }) => !knowledge.termWords.has(folded)),
  );
  set('nounEnding', /(?:tion|ment|ity|ness|ance|ence|ship|sis|ure|ism|age)s?$/.test(last));
  set('ingEnding', last.endsWith('ing'));
  set('adjectiveEnding', /(?:ly|ed|ful|ous|ive|able|est)$/.test(last));
  set('plural', /[^s]s$/.test(last));
  set('ingStart', first.endsWith('ing'));
  set('edStart', first.endsWith('ed'));
  set('verbLast', imperatives.has(last));
  set(
    'acronym',
    phrase.some(({ text }) => /^\p{Lu}{2,5}$/u.test(text)),
  );
  set(
    'digits',
    phrase.some(({ folded }) => /\d/.test(folded)),
  );
}
