const small = new Set(
  'a an and are as at be but by can do for from has have how if in into is it its my not of on or our so that the their this to was we what when why will with you your'.split(
    ' ',
  ),
);

/** The words of a title that tell it from others; all of them where none does. */
export function titleWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !small.has(word));
  return kept.length > 0 ? kept : words;
}
