/** Gives what `items` gives, and asks for up to `count` more of them before it is asked itself. */
export async function* readAhead<T>(items: AsyncGenerator<T>, count: number): AsyncGenerator<T> {
  const asked: Promise<IteratorResult<T, unknown>>[] = [];
  const ask = (): void => {
    const next = items.next();
    // Whoever waits for it meets the failure.
    next.catch(() => undefined);
    asked.push(next);
  };
  try {
    for (;;) {
      while (asked.length <= count) ask();
      const next = await asked.shift();
      if (!next || next.done) return;
      yield next.value;
    }
  } finally {
    await items.return(undefined);
  }
}
