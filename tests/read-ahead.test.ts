import { describe, it, expect } from '@jest/globals';
import { readAhead } from '../src/load/read-ahead.js';

/** Counts from 1 on and tells what was asked of it. */
function counting(last: number, failure?: Error) {
  const told: (number | 'returned')[] = [];
  async function* count() {
    try {
      for (let at = 1; at <= last; at += 1) {
        told.push(at);
        yield at;
      }
      if (failure) throw failure;
    } finally {
      told.push('returned');
    }
  }
  return { items: count(), told };
}

const turn = async () => new Promise((resolve) => setImmediate(resolve));

describe('reading ahead', () => {
  it('asks for so many more than it was asked for, and gives all in their order', async () => {
    const { items, told } = counting(6);
    const ahead = readAhead(items, 2);
    expect(await ahead.next()).toEqual({ value: 1, done: false });
    await turn();
    expect(told).toEqual([1, 2, 3]);
    expect(await ahead.next()).toEqual({ value: 2, done: false });
    await turn();
    expect(told).toEqual([1, 2, 3, 4]);
    const rest = [];
    for await (const each of ahead) rest.push(each);
    expect(rest).toEqual([3, 4, 5, 6]);
  });

  it('gives what came before a failure, then fails', async () => {
    const failure = new Error('broken');
    const { items } = counting(2, failure);
    const ahead = readAhead(items, 3);
    expect(await ahead.next()).toEqual({ value: 1, done: false });
    expect(await ahead.next()).toEqual({ value: 2, done: false });
    await expect(ahead.next()).rejects.toBe(failure);
    expect(await ahead.next()).toEqual({ value: undefined, done: true });
  });

  it('ends what it reads when nobody wants more', async () => {
    const { items, told } = counting(9);
    for await (const each of readAhead(items, 1)) if (each === 2) break;
    expect(told).toEqual([1, 2, 3, 'returned']);
  });
});
