/** A spelling with what speaks for it. */
export interface Spelling {
  readonly text: string;
  /** Higher wins first: a curated name over a programme over a note. */
  readonly authority: number;
}

/**
 * The canonical spelling: by authority, then by how many mentions agree, then the one written with most care (length,
 * capitals, accents), then by code point. A function of the set of mentions alone.
 */
export function chooseSpelling(spellings: readonly Spelling[]): string {
  const counts = new Map<string, { authority: number; count: number }>();
  for (const { text, authority } of spellings) {
    const before = counts.get(text);
    counts.set(text, {
      authority: Math.max(authority, before?.authority ?? 0),
      count: (before?.count ?? 0) + 1,
    });
  }
  const [best] = [...counts].toSorted(
    ([a, left], [b, right]) =>
      right.authority - left.authority ||
      right.count - left.count ||
      care(b) - care(a) ||
      (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

function care(text: string): number {
  const capitals = text.match(/(?<![\p{L}])\p{Lu}/gu)?.length ?? 0;
  const shouted = text === text.toUpperCase() ? 20 : 0;
  return text.length + capitals * 2 + (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - shouted;
}
