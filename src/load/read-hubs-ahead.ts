import type { GraphNode, HubLabel } from '../graph.js';
import type { Transaction } from '../store/graph-store.js';
import { readHubs } from '../store/read-hubs.js';

type HubId = { readonly label: HubLabel; readonly id: string };

/** The stored ones of some hubs, by id. */
export type ReadHubs = (hubs: readonly HubId[]) => Promise<ReadonlyMap<string, GraphNode>>;

export interface HubsAhead {
  /** Hands the reading of the likely hubs over, once; without effect when called again. */
  readonly begin: () => void;
  /** Those that were likely are there already, others are read now. */
  readonly read: ReadHubs;
}

/** Reads hubs that are likely asked for before anybody asks, so that nobody need wait for them. */
export function readHubsAhead(transaction: Transaction, likely: readonly HubId[]): HubsAhead {
  const asked = new Set(likely.map(({ id }) => id));
  let reading: Promise<ReadonlyMap<string, GraphNode>> | null = null;
  const begin = (): void => {
    reading ??= readHubs(transaction, likely);
    // Who asks finds the failure.
    reading.catch(() => undefined);
  };
  return {
    begin,
    read: async (hubs) => {
      begin();
      const ahead = (await reading) ?? new Map<string, GraphNode>();
      const others = hubs.filter(({ id }) => !asked.has(id));
      if (others.length === 0) return ahead;
      return new Map([...ahead, ...(await readHubs(transaction, others))]);
    },
  };
}
