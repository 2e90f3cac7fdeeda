import { describe, it, expect } from '@jest/globals';
import { createMentionLayer } from '../../../loaders/resolve/mention-layer.js';

interface Named {
  readonly id: string;
  readonly key: number;
}

function layerOf(notes: Readonly<Record<string, readonly Named[]>>) {
  const made: string[] = [];
  const layer = createMentionLayer<Named>(
    ({ id, key }) => {
      made.push(id);
      return { both: [key], held: [], sought: [] };
    },
    () => true,
    (key) =>
      Object.keys(notes).filter((note) => (notes[note] ?? []).some((each) => each.key === key)),
  );
  for (const [note, own] of Object.entries(notes)) for (const each of own) layer.add(each, note);
  return { layer, made };
}

const [one, like, other, another] = [
  { id: 'a#1', key: 7 },
  { id: 'b#1', key: 7 },
  { id: 'c#1', key: 8 },
  { id: 'c#2', key: 7 },
] as const;

describe('a layer of mentions', () => {
  it('makes no keys of the only mention of a note that holds one', () => {
    const { layer, made } = layerOf({ a: [one], b: [like] });
    expect(layer.holders(7)).toEqual([one, like]);
    expect(made).toEqual([]);
  });

  it('tells which of several mentions of a note hold a key', async () => {
    const { layer } = layerOf({ a: [one], c: [other, another] });
    expect(layer.holders(7)).toEqual([one, another]);
    expect(await layer.expand([one], new Set(), async () => undefined)).toEqual([one, another]);
  });
});
