import { describe, it, expect } from '@jest/globals';
import { collectGarbage } from '../src/load/collect-garbage.js';

describe('collectGarbage', () => {
  it('frees what nobody holds, in a process that was begun without the flag for it', async () => {
    const held = new WeakRef({});
    await new Promise((next) => setImmediate(next));
    collectGarbage();
    expect(held.deref()).toBeUndefined();
  });
});
