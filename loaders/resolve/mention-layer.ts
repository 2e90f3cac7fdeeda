// Mentions of one kind, found by their keys, and the walk from some of them to all that comparing links to them.

import type { MentionKeys } from './mention-keys.js';

/** Brings what the store holds of these keys among the mentions. */
export type FetchKeys = (keys: readonly number[]) => Promise<void>;

export interface MentionLayer<T> {
  readonly add: (mention: T, note: string) => void;
  readonly get: (id: string) => T | undefined;
  /** The mentions that hold a key. */
  readonly holders: (key: number) => readonly T[];
  /** The keys that a mention holds. */
  readonly heldBy: (mention: T) => readonly number[];
  /** The keys that a mention seeks. */
  readonly soughtBy: (mention: T) => readonly number[];
  /** Walks from mentions to all that are linked to them, directly or through others; those in `seen` are not gone through
   * again. Gives back what it met, and adds that to `seen`. */
  readonly expand: (from: readonly T[], seen: Set<string>, fetch: FetchKeys) => Promise<T[]>;
}

/** An empty layer. `isLinked` tells whether two mentions that share a key are one; `notesWith` names the notes that hold a key, by any
 * of their mentions: more of them may be brought, and none goes. */
export function createMentionLayer<T extends { readonly id: string }>(
  keysOf: (mention: T) => MentionKeys,
  isLinked: (one: T, other: T) => boolean,
  notesWith: (key: number) => readonly string[],
): MentionLayer<T> {
  const byId = new Map<string, T>();
  const byNote = new Map<string, T[]>();
  const made = new Map<string, MentionKeys>();
  const madeKeys = (mention: T): MentionKeys => {
    const keys = made.get(mention.id) ?? keysOf(mention);
    made.set(mention.id, keys);
    return keys;
  };
  const heldBy = (mention: T): readonly number[] => {
    const { both, held } = madeKeys(mention);
    return held.length > 0 ? [...both, ...held] : both;
  };
  const soughtBy = (mention: T): readonly number[] => {
    const { both, sought } = madeKeys(mention);
    return sought.length > 0 ? [...both, ...sought] : both;
  };
  const found = new Map<number, { readonly notes: number; readonly holders: readonly T[] }>();
  const holders = (key: number): readonly T[] => {
    const notes = notesWith(key);
    const before = found.get(key);
    if (before?.notes === notes.length) return before.holders;
    const all = notes.flatMap((note) => {
      const own = byNote.get(note) ?? [];
      // A key tells its kind: of this kind, the only one of its note holds it. Of most neighbours no key need be made by this.
      return own.length === 1 ? own : own.filter((mention) => heldBy(mention).includes(key));
    });
    found.set(key, { notes: notes.length, holders: all });
    return all;
  };
  return {
    add: (mention, note) => {
      if (byId.has(mention.id)) return;
      byId.set(mention.id, mention);
      const own = byNote.get(note);
      if (own) own.push(mention);
      else byNote.set(note, [mention]);
    },
    get: (id) => byId.get(id),
    holders,
    heldBy,
    soughtBy,
    expand: async (from, seen, fetch) => {
      const met: T[] = [];
      /** By key the holders that are not met yet: of much that is one, all are met by the first. */
      const open = new Map<number, { readonly of: number; readonly left: readonly T[] }>();
      const leftOf = (key: number): readonly T[] => {
        const all = holders(key);
        const before = open.get(key);
        // More may have been brought here since.
        const isKnown = before?.of === all.length;
        const left = (isKnown ? before.left : all).filter(({ id }) => !seen.has(id));
        open.set(key, { of: all.length, left });
        return left;
      };
      let wave = from.filter(({ id }) => !seen.has(id));
      for (const { id } of wave) seen.add(id);
      while (wave.length > 0) {
        await fetch(wave.flatMap(soughtBy));
        const next: T[] = [];
        for (const mention of wave) {
          met.push(mention);
          // Two that share a key often share several, and are compared once.
          const tried = new Set<T>();
          for (const key of soughtBy(mention)) {
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
