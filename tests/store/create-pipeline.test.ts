import { describe, it, expect } from '@jest/globals';
import { createPipeline } from '../../src/store/create-pipeline.js';

const turn = async () => new Promise((next) => setImmediate(next));

describe('the pipeline', () => {
  it('begins tasks in the order of the calls, at most so many at a time, and goes on after a failure', async () => {
    const inPipeline = createPipeline(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const results = [0, 1, 2, 3].map(async (task) =>
      inPipeline(async () => {
        begun.push(task);
        await new Promise<void>((end) => ends.push(end));
        if (task === 1) throw new Error('no');
        return task;
      }),
    );
    const settled = Promise.allSettled(results);
    await turn();
    expect(begun).toEqual([0, 1]);
    ends[1]?.();
    await turn();
    expect(begun).toEqual([0, 1, 2]);
    for (const at of [0, 2]) ends[at]?.();
    await turn();
    expect(begun).toEqual([0, 1, 2, 3]);
    ends[3]?.();
    expect((await settled).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await inPipeline(async () => 4)).toBe(4);
  });
});
