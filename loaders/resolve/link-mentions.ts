// Brings mentions together: those that share a key are compared, what is linked makes clusters, and each mention keeps the
// reason that brought it in.

import { cluster, type Pair } from './cluster.js';
import type { MentionKeys } from './mention-keys.js';

/** Why two mentions are one: 0 to 1 how surely, and the signs that agree. */
export interface Link {
  readonly score: number;
  readonly reason: string;
}

/** What is one, and why each of its mentions belongs to it. */
export interface Linked<T> {
  readonly mentions: readonly T[];
  /** By mention id: the link towards the first mention, which has none. */
  readonly links: ReadonlyMap<string, Link>;
}

/** `Key` is a number where keys are hashed: each of a mention's once. */
export interface LinkRules<T, Key = number> {
  readonly keys: (mention: T) => MentionKeys<Key>;
  /** Null where two mentions are not linked. Must be symmetric. */
  readonly compare: (one: T, other: T) => Link | null;
  /** True for two that may not become one by a link of this score. */
  readonly apart: (one: T, other: T, score: number) => boolean;
  /** The words that the reason names where they differ. */
  readonly spelling: (mention: T) => string;
}

/** Groups mentions into what they mean, in the order of first mentions; depends on the set of mentions alone. */
export function linkMentions<T extends { readonly id: string }>(
  mentions: readonly T[],
  rules: LinkRules<T>,
): Linked<T>[] {
  const around = new Map<number, FoundPair[]>();
  const clusters = cluster(
    mentions.map(({ id }) => id),
    findPairs(mentions, rules),
    (one, other, score) => {
      const [a, b] = [mentions[one], mentions[other]];
      return a === undefined || b === undefined || rules.apart(a, b, score);
    },
    (pair) => {
      for (const end of [pair.one, pair.other]) addTo(around, end, pair);
    },
  );
  return clusters.map((indexes) => ({
    mentions: indexes.flatMap((index) => mentions[index] ?? []),
    links: towardsFirst(indexes[0] ?? 0, around, mentions, rules.spelling),
  }));
}

type FoundPair = Pair & Link;

function findPairs<T>(mentions: readonly T[], { keys, compare }: LinkRules<T>): FoundPair[] {
  const holders = new Map<number, number[]>();
  const pairs: FoundPair[] = [];
  /** By mention the last one that it was compared with: two that share several keys are compared once. */
  const compared = new Int32Array(mentions.length).fill(-1);
  const keysOf = mentions.map(keys);
  const isShared = sharedKeys(keysOf);
  for (const [index, mention] of mentions.entries()) {
    const own = keysOf[index];
    if (!own) continue;
    const compareWith = (other: number): void => {
      if (compared[other] === index) return;
      compared[other] = index;
      const earlier = mentions[other];
      const link = earlier ? compare(earlier, mention) : null;
      if (link) pairs.push({ one: other, other: index, score: link.score, reason: link.reason });
    };
    for (const key of own.sought) if (isShared(key)) holders.get(key)?.forEach(compareWith);
    for (const key of own.both) if (isShared(key)) holders.get(key)?.forEach(compareWith);
    for (const held of [own.both, own.held])
      for (const key of held) if (isShared(key)) addTo(holders, key, index);
  }
  return pairs;
}

/** Tells of a key whether more than one mention may have it: of nearly all that one alone has, that none other does. Those are most, and
 * in a map they would take most of its room. */
function sharedKeys(all: readonly MentionKeys[]): (key: number) => boolean {
  const each = (take: (key: number) => void): void => {
    for (const { both, held, sought } of all)
      for (const keys of [both, held, sought]) keys.forEach(take);
  };
  let count = 0;
  each(() => (count += 1));
  const slots = 2 ** Math.ceil(Math.log2(4 * count + 4));
  const counts = new Uint8Array(slots);
  const slotOf = (key: number): number => (key >>> 0) % slots;
  each((key) => {
    const slot = slotOf(key);
    if (counts[slot] !== 2) counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return (key) => counts[slotOf(key)] === 2;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Walks the tree of joins from the first mention on: each other mention keeps the link that it was reached by. */
function towardsFirst<T extends { readonly id: string }>(
  first: number,
  around: ReadonlyMap<number, readonly FoundPair[]>,
  mentions: readonly T[],
  spelling: (mention: T) => string,
): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const reached = new Set([first]);
  const queue = [first];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    for (const { one, other, score, reason } of around.get(from) ?? []) {
      const to = one === from ? other : one;
      const [a, b] = [mentions[to], mentions[from]];
      if (reached.has(to) || !a || !b) continue;
      reached.add(to);
      queue.push(to);
      const [own, its] = [spelling(a), spelling(b)];
      links.set(a.id, { score, reason: own === its ? reason : `${own} = ${its}: ${reason}` });
    }
  }
  return links;
}
