/** Whether a word of a query may stand for longer words that begin with it: a single letter stands for too many. */
export function isBeginning(word: string): boolean {
  return word.length > 1;
}
