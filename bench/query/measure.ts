export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds of each way of asking, in rounds in which each has its turn, so that all meet the same weather. */
export async function measure(
  ways: Readonly<Record<string, (index: number) => Promise<unknown>>>,
  { warm, runs }: { readonly warm: number; readonly runs: number },
): Promise<Record<string, Percentiles>> {
  const entries = Object.entries(ways);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round < warm + runs; round += 1) {
    // Another one begins each time: what runs first after another pays for it.
    const turn = round % entries.length;
    for (const [name, ask] of [...entries.slice(turn), ...entries.slice(0, turn)]) {
      const began = performance.now();
      await ask(round);
      if (round >= warm) times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, each]) => [name, percentiles(each)]));
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
