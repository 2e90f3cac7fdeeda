/** Takes a request of a client; gives the seconds after which to ask again, 0 where it may pass. */
export type RateLimit = (client: string) => number;

interface Bucket {
  tokens: number;
  at: number;
}

// Beyond that those seen longest ago are forgotten, as if they had never asked.
const mostClients = 10_000;

/** A bucket of tokens for each client, as many as a minute's requests, filled up evenly; null for none. `now` in
 * milliseconds. */
export function createRateLimit(
  perMinute: number | null,
  now: () => number = () => performance.now(),
): RateLimit {
  if (perMinute === null) return () => 0;
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;
  return (client) => {
    const at = now();
    const known = buckets.get(client) ?? { tokens: perMinute, at };
    const tokens = Math.min(perMinute, known.tokens + (at - known.at) * perMillisecond);
    const passes = tokens >= 1;
    // Put in anew, so that the map is in the order of use.
    buckets.delete(client);
    if (buckets.size >= mostClients) buckets.delete(buckets.keys().next().value ?? '');
    buckets.set(client, { tokens: passes ? tokens - 1 : tokens, at });
    return passes ? 0 : Math.ceil((1 - tokens) / perMillisecond / 1000);
  };
}
