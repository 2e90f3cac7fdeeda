import { byCodePoint } from '../../src/text/by-code-point.js';
import type { TalkEntity } from './resolve-talks.js';

/** Some notes, and the talks that they and no others tell. */
export interface Pack {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly talks: readonly TalkEntity[];
}

/** Parts notes into packs of at least `size` of them, those that tell one talk in the same. */
export function* packTalks(
  talks: readonly TalkEntity[],
  notes: readonly string[],
  size: number,
): Generator<Pack> {
  const talksOf = new Map<string, TalkEntity[]>();
  for (const talk of talks)
    for (const { note } of talk.mentions) {
      const own = talksOf.get(note);
      if (own) own.push(talk);
      else talksOf.set(note, [talk]);
    }
  const [seen, packed] = [new Set<string>(), new Set<TalkEntity>()];
  let pack: { ids: string[]; talks: TalkEntity[] } = { ids: [], talks: [] };
  for (const first of notes) {
    const waiting = seen.has(first) ? [] : [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      pack.ids.push(id);
      for (const talk of talksOf.get(id) ?? []) {
        if (packed.has(talk)) continue;
        packed.add(talk);
        pack.talks.push(talk);
        waiting.push(...talk.mentions.map(({ note }) => note));
      }
    }
    if (pack.ids.length < size) continue;
    yield { ...pack, ids: pack.ids.toSorted(byCodePoint) };
    pack = { ids: [], talks: [] };
  }
  if (pack.ids.length > 0) yield { ...pack, ids: pack.ids.toSorted(byCodePoint) };
}
