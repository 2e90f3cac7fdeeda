import { hashKey } from '../../src/text/hash-key.js';

/** The hashes of keys of a kind, each once. */
export function hashKeys(kind: string, keys: readonly string[]): number[] {
  return [...new Set(keys.map((key) => hashKey(`${kind} ${key}`)))];
}
