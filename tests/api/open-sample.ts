import type { Graph } from '../../src/graph.js';
import { executeQuery } from '../../src/api/execute.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { nameOf } from '../../src/store/name-of.js';
import { apply } from '../store/with-store.js';

/** Opens a store that holds nothing. */
export type OpenEmpty = () => Promise<GraphStore>;

/** A store with a graph in it, asked in this process; counts the statements that it reads with. */
export interface Sample {
  readonly store: GraphStore;
  /** Names of the statements read with, in order. */
  readonly statements: string[];
  /** The answer whole. */
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data; fails on any error. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Data>;
}

// Answers are compared with what the test expects, so their shape is checked there.
// eslint-disable-next-line typescript/no-explicit-any
export type Data = any;

export interface Answer {
  readonly data?: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export async function openSample(open: OpenEmpty, graph: Graph): Promise<Sample> {
  const store = await open();
  await apply(store, { put: graph });
  const statements: string[] = [];
  const counted: GraphStore = {
    ...store,
    read: async (statement, parameters) => {
      statements.push(nameOf(statement));
      return store.read(statement, parameters);
    },
  };
  const answer = async (query: string, variables = {}) =>
    JSON.parse(
      JSON.stringify(await executeQuery(counted, { query, variables }, () => {})),
    ) as Answer;
  return {
    store: counted,
    statements,
    answer,
    ask: async (query, variables) => {
      const { data, errors } = await answer(query, variables);
      if (errors) throw new Error(JSON.stringify(errors, null, 1));
      return data;
    },
  };
}
