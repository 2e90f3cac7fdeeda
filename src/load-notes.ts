// Joins the reader, the look-up of neighbours, the difference and the transaction. The only module that knows both
// loaders and stores. A batch is one transaction: its notes are all in the graph, or none is, and reports come after it.

import { curatedFrom } from '../loaders/resolve/curated.js';
import { resolve } from '../loaders/resolve/index.js';
import {
  type IdentifiedSource,
  identifySource,
  readAgain,
  readExtraction,
} from '../loaders/index.js';
import { type LazyKnowledge, openKnowledge } from '../loaders/knowledge.js';
import { NoteError } from '../loaders/note-error.js';
import { graphDifference } from './graph-difference.js';
import type { Graph, Note, NoteFacts } from './graph.js';
import { noteNode } from './note-node.js';
import { applyDifference } from './store/apply-difference.js';
import type { GraphStore, Transaction } from './store/graph-store.js';
import { readGraph } from './store/read-graph.js';
import { readStoredNotes, readWholeNotes, type StoredNote } from './stored-notes.js';

/** A file as it was found: `path` is relative to the folder that was loaded. */
export interface NoteSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Menus and the like stand around its text. */
  readonly isWebPage?: boolean;
}

/** What became of one source; reported only after the commit. */
export interface LoadReport {
  readonly path: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'renamed' | 'forgotten' | 'refused';
  readonly talks: number;
  readonly speakers: number;
  readonly concepts: number;
  readonly lessons: number;
  /** Lines with words that gave nothing. */
  readonly silentLines: readonly number[];
  /** `file:line:column rule: message` */
  readonly problems: readonly string[];
}

/** At most so many notes, and so many bytes of them, share a transaction. */
const batchNotes = 64;
const batchBytes = 8 * 1024 * 1024;

/** Loads sources batch by batch, each wholly or not at all, and yields a report a source after its commit. */
export async function* loadNotes(
  store: GraphStore,
  sources: Iterable<NoteSource> | AsyncIterable<NoteSource>,
  knowledge: LazyKnowledge = shippedKnowledge(),
): AsyncGenerator<LoadReport> {
  let batch: IdentifiedSource[] = [];
  let bytes = 0;
  for await (const source of sources) {
    try {
      batch.push(await identifySource(source));
      bytes += source.bytes.length;
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      yield { ...emptyReport(source.path, 'refused'), problems: [error.message] };
    }
    if (batch.length >= batchNotes || bytes >= batchBytes) {
      yield* await commit(store, batch, [], knowledge);
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield* await commit(store, batch, [], knowledge);
}

/** Takes away what only these paths said. Unknown paths are reported as `unchanged`. */
export async function* forgetNotes(
  store: GraphStore,
  paths: readonly string[],
  knowledge: LazyKnowledge = shippedKnowledge(),
): AsyncGenerator<LoadReport> {
  if (paths.length > 0) yield* await commit(store, [], paths, knowledge);
}

let shipped: LazyKnowledge | null = null;

function shippedKnowledge(): LazyKnowledge {
  shipped ??= openKnowledge();
  return shipped;
}

/** One transaction: from the stored facts to the facts after the change, the graph of each, and what differs. */
async function commit(
  store: GraphStore,
  sources: readonly IdentifiedSource[],
  forgotten: readonly string[],
  knowledge: LazyKnowledge,
): Promise<readonly LoadReport[]> {
  return store.write(async (transaction) => {
    await transaction.run('write/lock');
    const stored = await readStoredNotes(transaction);
    const change = await plan(transaction, stored, sources, forgotten, knowledge);
    if (change.changed.size > 0 || change.dropped.length > 0) {
      const curated = curatedFrom(knowledge.read());
      const isCurrent =
        stored.length > 0 && stored.every(({ readWith }) => readWith === knowledge.readWith);
      // With other knowledge, or none yet, the stored graph is not what resolving its facts would give today.
      const before = isCurrent ? resolve(stored, curated) : await storedGraph(transaction);
      const after = resolve([...change.notes.values()], curated);
      const difference = graphDifference(before, after);
      await applyDifference(transaction, {
        put: {
          nodes: [...difference.put.nodes, ...[...change.changed.values()].map(noteNode)],
          relationships: difference.put.relationships,
        },
        drop: {
          nodes: [...difference.drop.nodes, ...change.dropped.map(noteNode)],
          relationships: difference.drop.relationships,
        },
      });
    }
    return change.reports;
  });
}

interface Plan {
  /** What all notes say after the change. */
  readonly notes: ReadonlyMap<string, NoteFacts>;
  /** Note nodes to write. */
  readonly changed: ReadonlyMap<string, Note>;
  readonly dropped: readonly Note[];
  readonly reports: readonly LoadReport[];
}

/** Works out which notes there are afterwards. State is a map from path to text; equal texts are one note. */
async function plan(
  transaction: Transaction,
  stored: readonly StoredNote[],
  sources: readonly IdentifiedSource[],
  forgotten: readonly string[],
  knowledge: LazyKnowledge,
): Promise<Plan> {
  const byPath = new Map(
    stored.flatMap(({ id, paths }) => paths.map((path) => [path, id] as const)),
  );
  const before = new Map(byPath);
  const reports = new Map<string, LoadReport>();
  for (const path of forgotten) {
    reports.set(path, emptyReport(path, byPath.delete(path) ? 'forgotten' : 'unchanged'));
  }
  for (const { path, id } of sources) byPath.set(path, id);
  const paths = new Map<string, string[]>();
  for (const [path, id] of byPath) paths.set(id, [...(paths.get(id) ?? []), path]);

  const fresh = new Map(sources.map((source) => [source.id, source]));
  const known = new Map(stored.map((note) => [note.id, note]));
  const outdated = stored.filter(
    ({ id, readWith, paths: old }) =>
      paths.has(id) && (readWith !== knowledge.readWith || !samePaths(old, paths.get(id) ?? [])),
  );
  const gone = stored.filter(({ id }) => !paths.has(id));
  const whole = new Map(
    (
      await readWholeNotes(
        transaction,
        [...outdated, ...gone].map(({ id }) => id),
      )
    ).map((note) => [note.id, note]),
  );
  const changed = new Map<string, Note>();
  for (const [id, own] of paths) {
    const source = fresh.get(id);
    const old = whole.get(id);
    if (known.has(id) && !old) continue;
    if (old && old.readWith === knowledge.readWith)
      changed.set(id, { ...old, paths: own.toSorted() });
    else if (old) changed.set(id, readAgain({ ...old, paths: own }, knowledge.read()));
    else if (source) changed.set(id, readExtraction(own, source.extraction, knowledge.read()));
  }
  const notes = new Map<string, NoteFacts>(
    stored.filter(({ id }) => paths.has(id)).map((note) => [note.id, note]),
  );
  for (const note of changed.values()) notes.set(note.id, note);
  for (const { path, id } of sources) {
    const note = changed.get(id) ?? known.get(id);
    const was = before.get(path);
    const outcome =
      was === id
        ? sameFacts(known.get(id), changed.get(id))
          ? 'unchanged'
          : 'changed'
        : was !== undefined
          ? 'changed'
          : known.has(id)
            ? 'renamed'
            : 'added';
    if (note) reports.set(path, reportOf(path, outcome, note));
  }
  return {
    notes,
    changed,
    dropped: gone.flatMap(({ id }) => whole.get(id) ?? []),
    reports: [...reports.values()],
  };
}

/** The graph as it is stored, Note nodes left out: those are written by their own change. */
async function storedGraph(transaction: Transaction): Promise<Graph> {
  const graph = await readGraph({
    read: (statement, parameters) => transaction.run(statement, parameters),
  });
  return { ...graph, nodes: graph.nodes.filter(({ label }) => label !== 'Note') };
}

function reportOf(
  path: string,
  outcome: LoadReport['outcome'],
  note: NoteFacts & Partial<Note>,
): LoadReport {
  const count = (kind: string): number => note.facts.filter((fact) => fact.kind === kind).length;
  const labels = note.facts.flatMap((fact) => (fact.kind === 'concept' ? [fact.label] : []));
  const fileLine = (line: number): number => note.fileLines?.[line - 1] ?? line;
  return {
    path,
    outcome,
    talks: count('talk'),
    speakers: count('speaker'),
    concepts: new Set(labels).size,
    lessons: count('lesson'),
    silentLines: (note.silentLines ?? []).map(fileLine),
    problems: (note.problems ?? []).map(
      ({ line, column, rule, message }) =>
        `${path}:${fileLine(line)}:${column} ${rule}: ${message}`,
    ),
  };
}

function emptyReport(path: string, outcome: LoadReport['outcome']): LoadReport {
  return {
    path,
    outcome,
    talks: 0,
    speakers: 0,
    concepts: 0,
    lessons: 0,
    silentLines: [],
    problems: [],
  };
}

/** True where a note that stays says what it said; `after` is missing where nothing of it is written. */
function sameFacts(before: NoteFacts | undefined, after: NoteFacts | undefined): boolean {
  return after === undefined || JSON.stringify(before?.facts) === JSON.stringify(after.facts);
}

function samePaths(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path) => other.includes(path));
}
