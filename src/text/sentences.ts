const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** After these the segmenter sees an end where there is none. */
const unfinished =
  /(?:\b(?:e\.g|i\.e|ie|eg|vs|cf|etc|approx|resp|incl|Mr|Mrs|Ms|Dr|Sr|Jr|St|No|Fig|Inc|Ltd|Corp|Co|al)\.|\b\p{Lu}\.|\.\.\.|…)\s*$/u;

export interface Sentence {
  readonly text: string;
  /** Place in the given text, UTF-16 units, without the white space around. */
  readonly from: number;
  readonly to: number;
}

/** ASCII on one line with no full stop, question or exclamation mark before its end. */
const plain = /^[\t "-\-/->@-~]*[.!?]*["')]?$/;

/** The sentences of one paragraph, in order, trimmed. */
export function sentences(text: string): Sentence[] {
  // Most items of lists are one, and the segmenter takes its time.
  return plain.test(text) ? trimmed(text, 0, text.length) : segments(text);
}

function trimmed(text: string, from: number, to: number): Sentence[] {
  const whole = text.slice(from, to);
  const sentence = whole.trim();
  if (sentence === '') return [];
  const start = from + whole.indexOf(sentence);
  return [{ text: sentence, from: start, to: start + sentence.length }];
}

function segments(text: string): Sentence[] {
  const found: { from: number; to: number }[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (open && last) last.to = end;
    else found.push({ from: index, to: end });
    open =
      unfinished.test(segment) && !/^[“"']?\p{Lu}/u.test(text.slice(end)) ? true : isOpen(segment);
  }
  return found.flatMap(({ from, to }) => trimmed(text, from, to));
}

/** True when the segment ends in an abbreviation that never ends a sentence. */
function isOpen(segment: string): boolean {
  return /\b(?:e\.g|i\.e|vs|cf|Mr|Mrs|Ms|Dr|\p{Lu})\.\s*$/u.test(segment);
}
