import { describe, expect, it } from '@jest/globals';
import type { SearchDocument } from '../../src/store/graph-store.js';
import { createSearchIndex, type SearchIndex } from '../../src/store/search-index.js';

const lesson = (id: string, name: string): SearchDocument => ({
  id,
  label: 'Lesson',
  name,
  otherNames: [],
  text: '',
});
const find = async (index: SearchIndex, text: string): Promise<string[]> =>
  (await index.search(text, { limit: 9 })).map(({ id }) => id);

describe('createSearchIndex', () => {
  it('reads nothing before the first search, and once', async () => {
    let reads = 0;
    const index = createSearchIndex(async function* () {
      reads += 1;
      yield [lesson('a', 'retry with jitter')];
    });
    index.apply({ put: [lesson('b', 'retry never')], discard: [] });
    expect(reads).toBe(0);
    await Promise.all([find(index, 'retry'), find(index, 'jitter')]);
    expect(await find(index, 'retry')).toEqual(['a']);
    expect(reads).toBe(1);
  });

  it('follows what is committed while it is being built, whether the pages hold it or not', async () => {
    const index = createSearchIndex(async function* () {
      yield [lesson('kept', 'retry'), lesson('gone', 'retry'), lesson('changed', 'retry')];
      index.apply({ put: [lesson('changed', 'backoff')], discard: ['gone'] });
      index.apply({ put: [lesson('new', 'retry'), lesson('seen', 'retry')], discard: [] });
      yield [lesson('seen', 'retry')];
    });
    expect((await find(index, 'retry')).toSorted()).toEqual(['kept', 'new', 'seen']);
    expect(await find(index, 'backoff')).toEqual(['changed']);
  });

  it('is built ahead when told to, and given up when nobody waits for it', async () => {
    let reads = 0;
    const pages = async function* () {
      reads += 1;
      yield [lesson('a', 'retry with jitter')];
      yield [lesson('b', 'retry')];
    };
    const index = createSearchIndex(pages);
    await index.warm();
    expect(await find(index, 'retry')).toEqual(['b', 'a']);
    expect(reads).toBe(1);
    const closed = createSearchIndex(pages);
    const warming = closed.warm();
    closed.abandon();
    await expect(warming).rejects.toThrow('Nobody waits');
  });

  it('is built again after reading failed', async () => {
    let fails = true;
    const index = createSearchIndex(async function* () {
      if (fails) throw new Error('not now');
      yield [lesson('a', 'retry')];
    });
    await expect(find(index, 'retry')).rejects.toThrow('not now');
    fails = false;
    expect(await find(index, 'retry')).toEqual(['a']);
  });
});
