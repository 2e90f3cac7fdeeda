import { hashKey, keyText } from '../text/hash-key.js';

/** The hashed key by which a stored note is found by one of its paths. */
export function pathKey(path: string): string {
  return keyText(hashKey(`path ${path}`));
}
