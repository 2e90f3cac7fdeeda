// Mentions of one kind, found by their keys, and the walk from some of them to all that comparing links to them.

import type { MentionKeys } from './mention-keys.js';

/** Brings what the store holds of these keys among the mentions. */
export type FetchKeys = (keys: readonly number[]) => Promise<void>;

export interface MentionLayer<T> {
  /** Gives back the keys that it seeks. */
  readonly add: (mention: T) => readonly number[];
  readonly get: (id: string) => T | undefined;
  /** The mentions that hold a key. */
  readonly holders: (key: number) => readonly T[];
  /** The keys that a mention seeks. */
  readonly keysOf: (mention: T) => readonly number[];
  /** Walks from mentions to all that are linked to them, directly or through others; those in `seen` are not gone through
   * again. Gives back what it met, and adds that to `seen`. */
  readonly expand: (from: readonly T[], seen: Set<string>, fetch: FetchKeys) => Promise<T[]>;
}

/** An empty layer; `compare` tells whether two mentions that share a key are linked. */
export function createMentionLayer<T extends { readonly id: string }>(
  keysOf: (mention: T) => MentionKeys,
  isLinked: (one: T, other: T) => boolean,
): MentionLayer<T> {
  const byId = new Map<string, T>();
  const byKey = new Map<number, T[]>();
  const keys = new Map<string, readonly number[]>();
  const keysOfKnown = (mention: T): readonly number[] => keys.get(mention.id) ?? [];
  return {
    add: (mention) => {
      if (byId.has(mention.id)) return keysOfKnown(mention);
      byId.set(mention.id, mention);
      const { both, held, sought } = keysOf(mention);
      for (const own of [both, held])
        for (const key of own) {
          const holders = byKey.get(key);
          if (holders) holders.push(mention);
          else byKey.set(key, [mention]);
        }
      const all = sought.length > 0 ? [...both, ...sought] : both;
      keys.set(mention.id, all);
      return all;
    },
    get: (id) => byId.get(id),
    holders: (key) => byKey.get(key) ?? [],
    keysOf: keysOfKnown,
    expand: async (from, seen, fetch) => {
      const met: T[] = [];
      /** By key the holders that are not met yet: of much that is one, all are met by the first. */
      const open = new Map<number, { readonly of: number; readonly left: readonly T[] }>();
      const leftOf = (key: number): readonly T[] => {
        const holders = byKey.get(key) ?? [];
        const before = open.get(key);
        // More may have been brought here since.
        const isKnown = before?.of === holders.length;
        const left = (isKnown ? before.left : holders).filter(({ id }) => !seen.has(id));
        open.set(key, { of: holders.length, left });
        return left;
      };
      let wave = from.filter(({ id }) => !seen.has(id));
      for (const { id } of wave) seen.add(id);
      while (wave.length > 0) {
        await fetch(wave.flatMap(keysOfKnown));
        const next: T[] = [];
        for (const mention of wave) {
          met.push(mention);
          // Two that share a key often share several, and are compared once.
          const tried = new Set<T>();
          for (const key of keysOfKnown(mention)) {
            for (const other of leftOf(key)) {
              if (tried.has(other) || seen.has(other.id)) continue;
              tried.add(other);
              const [one, two] = mention.id < other.id ? [mention, other] : [other, mention];
              if (!isLinked(one, two)) continue;
              seen.add(other.id);
              next.push(other);
            }
          }
        }
        wave = next;
      }
      return met;
    },
  };
}
