import { setFlagsFromString } from 'node:v8';

let working = 0;

/** Does work for which V8 collects once its heap has grown by two fifths, where it else lets it grow to several times what is alive:
 * less memory for more processor time. */
export async function inSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  working += 1;
  setFlagsFromString('--heap-growing-percent=40');
  try {
    return await work();
  } finally {
    working -= 1;
    // 0 is V8's own choice.
    if (working === 0) setFlagsFromString('--heap-growing-percent=0');
  }
}
