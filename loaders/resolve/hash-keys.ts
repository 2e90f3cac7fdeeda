import { hashKey } from '../../src/text/hash-key.js';

/** The hashes of keys of a kind, each once. */
export function hashKeys(kind: string, keys: readonly string[]): number[] {
  const hashes = keys.map((key) => hashKey(`${kind} ${key}`));
  // Many are held long. Spread from a set, each number would be an object of its own.
  return hashes.filter((hash, at) => hashes.indexOf(hash) === at);
}
