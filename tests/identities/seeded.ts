/** Random choices that are the same for the same seed. */
export interface Chance {
  /** 0 up to but not 1. */
  readonly next: () => number;
  /** True in `share` of all cases. */
  readonly is: (share: number) => boolean;
  readonly below: (count: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** Choices from a seed (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    is: (share) => next() < share,
    below,
    pick: <T>(items: readonly T[]): T => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Expected something to pick from.');
      return item;
    },
  };
}
