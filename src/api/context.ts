// What the resolvers of one request share. Statements are batched: however many rows a field has at one level, its
// statement runs once for all of them. Never kept beyond a request, so that every request sees what is stored.

import DataLoader from 'dataloader';
import type { GraphStore, Parameters, Row } from '../store/graph-store.js';
import type { Statement } from '../store/to-statement.js';
import type { Trace } from './trace.js';
import { factCacheOf, type FactCache } from './facts/fact-cache.js';

export interface Context {
  readonly store: GraphStore;
  /** Parsed facts, kept across requests as long as their note was not read anew. */
  readonly facts: FactCache;
  /** Runs `cypher/read/<statement>.cypher`, or a statement put together from such. */
  readonly read: (
    statement: string | Statement,
    parameters?: Parameters,
  ) => Promise<readonly Row[]>;
  /** The rows that a statement with `UNWIND $ids AS parent` has for one parent, in its order. */
  readonly readOf: (
    statement: string,
    parent: string,
    parameters?: Parameters,
  ) => Promise<readonly Row[]>;
  /** What becomes known of the request; null where nobody wants to know. */
  readonly trace: Trace | null;
  /** Runs `load` once a request for each `key`. */
  readonly once: <T>(key: string, load: () => T) => T;
}

/** A fresh context for one request. `asked` is the store as this request may use it, with its limit of time. */
export function createContext(
  store: GraphStore,
  asked: GraphStore = store,
  trace: Trace | null = null,
): Context {
  const kept = new Map<string, unknown>();
  const once = <T>(key: string, load: () => T): T => {
    if (!kept.has(key)) kept.set(key, load());
    return kept.get(key) as T;
  };
  const read = async (statement: string | Statement, parameters: Parameters = {}) => {
    if (trace) trace.reads += 1;
    return asked.read(typeof statement === 'string' ? `read/${statement}` : statement, parameters);
  };
  return {
    store: asked,
    facts: factCacheOf(store),
    read,
    readOf: async (statement, parent, parameters = {}) =>
      once(
        `rows ${statement} ${JSON.stringify(parameters)}`,
        () =>
          new DataLoader<string, readonly Row[]>(async (parents) =>
            groupByParent(await read(statement, { ...parameters, ids: parents }), parents),
          ),
      ).load(parent),
    trace,
    once,
  };
}

function groupByParent(rows: readonly Row[], parents: readonly string[]): Row[][] {
  const groups = new Map<unknown, Row[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) groups.get(row['parent'])?.push(row);
  return parents.map((parent) => groups.get(parent) ?? []);
}
