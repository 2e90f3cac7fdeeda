import type { GraphNode, HubLabel } from '../graph.js';
import type { Row, StatementCall, Transaction } from '../store/graph-store.js';
import { hubsCall, hubsFrom } from '../store/read-hubs.js';

type HubId = { readonly label: HubLabel; readonly id: string };

/** The stored ones of some hubs, by id. */
export type ReadHubs = (hubs: readonly HubId[]) => Promise<ReadonlyMap<string, GraphNode>>;

export interface HubsAhead {
  /** Hands some readings over and gives back their rows; behind the first of them, once, the reading of the likely hubs. */
  readonly handOver: (calls: readonly StatementCall[]) => readonly Promise<Row[]>[];
  /** Those that were likely are there already, others are read now. */
  readonly read: ReadHubs;
}

/** Reads hubs that are likely asked for before anybody asks, so that nobody need wait for them. */
export function readHubsAhead(transaction: Transaction, likely: readonly HubId[]): HubsAhead {
  const asked = new Set(likely.map(({ id }) => id));
  let reading: Promise<Row[]> | null = null;
  const handOver = (calls: readonly StatementCall[]): readonly Promise<Row[]>[] => {
    if (reading) return transaction.runEach(calls);
    const rows = transaction.runEach([...calls, hubsCall(likely)]);
    reading = rows.at(-1) ?? Promise.resolve([]);
    return rows.slice(0, calls.length);
  };
  return {
    handOver,
    read: async (hubs) => {
      void handOver([]);
      const ahead = hubsFrom((await reading) ?? []);
      const others = hubs.filter(({ id }) => !asked.has(id));
      if (others.length === 0) return ahead;
      const { statement, parameters } = hubsCall(others);
      return new Map([...ahead, ...hubsFrom(await transaction.run(statement, parameters))]);
    },
  };
}
