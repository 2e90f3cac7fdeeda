/** `answer`, with what it gave for texts at hand: those of up to `letters` UTF-16 units in all, then it begins anew. A text of a
 * tenth of that or more is never kept. */
export function rememberTexts<T extends NonNullable<unknown> | null>(
  letters: number,
  answer: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  let kept = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length < letters / 10) {
      // An empty text takes room too.
      kept += text.length + 1;
      if (kept > letters) {
        known.clear();
        kept = text.length + 1;
      }
      known.set(text, found);
    }
    return found;
  };
}
