/** Returns a function that begins tasks in the order of its calls, with at most so many on their way at a time. */
export function createPipeline(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let onTheirWay = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (onTheirWay < most) onTheirWay += 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // It takes the place of the one that ends.
      if (next) next();
      else onTheirWay -= 1;
    }
  };
}
