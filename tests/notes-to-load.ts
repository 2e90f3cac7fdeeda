import type { LazyKnowledge } from '../loaders/knowledge.js';
import { openKnowledge } from '../loaders/knowledge.js';
import { exportGraph } from '../src/export-graph.js';
import { loadNotes, type LoadReport, type NoteSource } from '../src/load-notes.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';

export const vocabulary = new URL('./fixtures/vocabulary/', import.meta.url);
export const knowledge = openKnowledge(vocabulary);

/** A file of text, and one of bytes that are none. */
export const source = (path: string, text: string): NoteSource => ({
  path,
  bytes: Buffer.from(text),
});
export const binary = (path: string): NoteSource => ({
  path,
  bytes: Buffer.from([0x89, 0x50, 0, 1, 2, 3]),
});

/** Notes on one talk each. */
export const queues = `# Notes from SREcon18 Americas

## Draining Queues Without Tears
*Marta Lindqvist - Northwind Labs*

- Set a limit for retries before you need one
`;
export const budgets = `# Notes from SREcon18 Americas

## Error Budgets for Impatient People
*Priya Raghunathan - Fennel Software*

- Agree on the error budget first
`;

/** Takes all that comes. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Loads and gives the reports. */
export async function load(
  store: GraphStore,
  sources: readonly NoteSource[],
  known: LazyKnowledge = knowledge,
): Promise<LoadReport[]> {
  return all(loadNotes(store, sources, known));
}

/** What became of each path, in the order of the reports. */
export function outcomes(reports: readonly LoadReport[]): (readonly [string, string])[] {
  return reports.map(({ path, outcome }) => [path, outcome] as const);
}

/** The whole graph as one text. */
export async function exported(store: GraphStore): Promise<string> {
  return exportGraph(await readGraph(store));
}

/** Takes what comes until it throws. */
export async function takeUntilError(
  reports: AsyncIterable<LoadReport>,
): Promise<{ taken: LoadReport[]; error: unknown }> {
  const taken: LoadReport[] = [];
  try {
    for await (const report of reports) taken.push(report);
  } catch (error) {
    return { taken, error };
  }
  throw new Error('Expected the load to throw.');
}
