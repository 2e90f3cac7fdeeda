import { byCodePoint } from '../../src/text/by-code-point.js';

/** Fact ids of both, each once, by note and then by number. */
export function mergeEvidence(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].toSorted(byPlace);
}

function byPlace(one: string, other: string): number {
  const [a, b] = [one.indexOf('#'), other.indexOf('#')];
  return (
    byCodePoint(one.slice(0, a), other.slice(0, b)) ||
    Number(one.slice(a + 1)) - Number(other.slice(b + 1))
  );
}
