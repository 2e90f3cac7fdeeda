import { setFlagsFromString } from 'node:v8';

/** V8's own choice. */
const usual = ['--heap-growing-percent=0', '--no-optimize-for-size'];

let working = 0;

/** Does work for which V8 collects once its heap has grown by so many percent, where it else lets it grow to several times what is
 * alive: less memory for more processor time. */
export async function inSmallHeap<T>(percent: number, work: () => Promise<T>): Promise<T> {
  working += 1;
  setFlagsFromString(`--heap-growing-percent=${percent}`);
  // Beside a thread that is as busy, V8's marking falls behind: without this the heap grows to twice what was said.
  setFlagsFromString('--optimize-for-size');
  try {
    return await work();
  } finally {
    working -= 1;
    if (working === 0) for (const flag of usual) setFlagsFromString(flag);
  }
}
