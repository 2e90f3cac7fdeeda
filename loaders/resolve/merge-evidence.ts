import { byCodePoint } from '../../src/text/by-code-point.js';

/** Fact ids of both, each once, by note and then by number. */
export function mergeEvidence(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].toSorted((a, b) => {
    const [noteA = '', numberA = '0'] = a.split('#');
    const [noteB = '', numberB = '0'] = b.split('#');
    return byCodePoint(noteA, noteB) || Number(numberA) - Number(numberB);
  });
}
