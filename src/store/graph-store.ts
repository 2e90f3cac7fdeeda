// The port between Throughline and a graph store. Both adapters run the same statements from cypher/ and answer alike;
// tests/store/contract.ts is the contract in full.

import type { NodeLabel } from '../graph.js';
import type { Statement } from './to-statement.js';

/** What goes in: everything that Cypher on both stores takes as a parameter. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** What comes out: plain JavaScript, whole numbers as `number`, one entry a RETURN column. */
export type Row = Record<string, unknown>;

/** A text that `search` finds: one a Talk, Speaker, Company, Concept, Lesson, Event or Conference. */
export interface SearchDocument {
  readonly id: string;
  readonly label: NodeLabel;
  /** Title, name, prefLabel or the lesson's text. */
  readonly name: string;
  /** Other titles, names and labels. */
  readonly otherNames: readonly string[];
  /** Definition or abstract. */
  readonly text: string;
}

export interface SearchHit {
  readonly id: string;
  readonly label: NodeLabel;
  readonly score: number;
}

/** How long a reading may take. */
export interface ReadOptions {
  /** In milliseconds; a store that supports `cancel` then ends the work and throws `StoreError` STORE_TIMEOUT. */
  readonly timeout?: number;
}

export interface SearchOptions extends ReadOptions {
  readonly labels?: readonly NodeLabel[];
  readonly limit: number;
}

/** A statement with what it is run with. */
export interface StatementCall {
  readonly statement: string | Statement;
  readonly parameters: Parameters;
}

/** One transaction: all of it is kept, or nothing. */
export interface Transaction {
  /** Runs a statement by its name below cypher/, for example `write/put-talks`, or one put together. */
  run(statement: string | Statement, parameters?: Parameters): Promise<Row[]>;
  /** Runs statements of which none needs what another writes, in any order: some are handed over while one runs. Gives the rows of
   * each, in the order of the calls, as they come; what is run after these waits for all of them. */
  runEach(calls: readonly StatementCall[]): readonly Promise<Row[]>[];
  /** Ids of the stored notes that hold any of these hashed keys (src/text/hash-key.ts), as they were when the transaction
   * began. */
  notesWithKeys(keys: readonly string[]): Promise<string[]>;
  /** Keeps the text search and the look-up of keys up with what the transaction writes; takes effect at its commit. */
  index(change: {
    readonly put: readonly SearchDocument[];
    readonly discard: readonly string[];
    /** Notes that were written, with their keys. */
    readonly notes?: readonly { readonly id: string; readonly keys: readonly string[] }[];
  }): void;
}

/** What reads with statements by their names alone. */
export interface NamedReads {
  read(statement: string, parameters?: Parameters): Promise<Row[]>;
}

export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** The file or the address, for messages. */
  readonly place: string;
  /** What this store can do beyond the port. */
  readonly supports: { readonly cancel: boolean; readonly manyOwners: boolean };
  /** Runs one reading statement, by its name or put together from those of cypher/, in read access mode where the store
   * has one. */
  read(
    statement: string | Statement,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<Row[]>;
  /** How often this process has written: cheap to ask, and enough where it alone writes. */
  writes(): number;
  /** A text that is another one after each `write` of any process, to tell whether answers are still true. */
  revision(): Promise<string>;
  /** Runs `work` in one transaction and commits it; rolls back when `work` or a statement throws. May call `work` again
   * when the store asks to retry, so `work` must have no effect but through the transaction. One writer at a time. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Typo-tolerant and by prefix, best first, ties by id. */
  search(text: string, options: SearchOptions): Promise<SearchHit[]>;
  /** Makes ready what the first search would have to wait for, while others may go on reading. Nothing where a store keeps
   * that ready by itself. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}
