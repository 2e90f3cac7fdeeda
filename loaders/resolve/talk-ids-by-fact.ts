import type { TalkEntity } from './resolve-talks.js';

/** The talk's id for each talk fact, `<note id>#<n>`. */
export function talkIdsByFact(talks: readonly TalkEntity[]): ReadonlyMap<string, string> {
  return new Map(
    talks.flatMap(({ id, mentions }) => mentions.map((mention) => [mention.id, id] as const)),
  );
}
