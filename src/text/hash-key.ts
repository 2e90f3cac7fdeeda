/** A key's hash, a whole number of 52 bits. In base 36 it is letters and digits alone, so that any index takes it for one word. */
export function hashKey(key: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (low >>> 0) * 2 ** 20 + (high >>> 12);
}

const lowest = 36 ** 5;

/** A key's hash in base 36. In two halves: as a whole, a number of more than 32 bits takes much longer. */
export function keyText(key: number): string {
  const high = Math.floor(key / lowest);
  const low = key - high * lowest;
  return high === 0 ? low.toString(36) : high.toString(36) + low.toString(36).padStart(5, '0');
}
