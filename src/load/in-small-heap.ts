import { setFlagsFromString } from 'node:v8';

// Beside a thread that is as busy, V8's marking falls behind: the heap grows to twice what the first flag says before it is
// collected, unless the second has it hurry.
const small = ['--heap-growing-percent=40', '--optimize-for-size'];
/** V8's own choice. */
const usual = ['--heap-growing-percent=0', '--no-optimize-for-size'];

let working = 0;

/** Does work for which V8 collects once its heap has grown by two fifths, where it else lets it grow to several times what is alive:
 * less memory for more processor time. */
export async function inSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  working += 1;
  for (const flag of small) setFlagsFromString(flag);
  try {
    return await work();
  } finally {
    working -= 1;
    if (working === 0) for (const flag of usual) setFlagsFromString(flag);
  }
}
