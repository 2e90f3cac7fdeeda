import { readAgain } from '../../loaders/index.js';
import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { unpackFacts } from '../facts/unpack-facts.js';
import type { BareNote } from '../graph.js';
import { type NoteToStore, type PackedNote, packNote } from '../packed-note.js';
import type { Transaction } from '../store/graph-store.js';
import { readWholeNotes, type StoredNote } from '../stored-notes.js';
import { emptyReport, reportOf, type LoadReport } from './load-report.js';
import type { FoundSource } from './read-batches.js';

/** What a batch of sources and of paths to forget comes to. */
export interface Change {
  /** What the notes at hand say after the change. */
  readonly notes: ReadonlyMap<string, BareNote>;
  /** Note nodes to write. */
  readonly changed: ReadonlyMap<string, PackedNote>;
  readonly dropped: readonly PackedNote[];
  readonly reports: readonly LoadReport[];
}

/** Works out which notes there are afterwards. State is a map from path to text; equal texts are one note. `stored` holds at
 * least the stored notes of the sources' and the forgotten paths, and of the sources' ids. */
export async function planChange(
  transaction: Transaction,
  stored: readonly StoredNote[],
  sources: readonly FoundSource[],
  forgotten: readonly string[],
  read: (paths: readonly string[], source: FoundSource) => Promise<PackedNote>,
  knowledge: LazyKnowledge,
): Promise<Change> {
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
  const changed = new Map<string, PackedNote>();
  for (const [id, own] of paths) {
    const source = fresh.get(id);
    const old = whole.get(id);
    if (known.has(id) && !old) continue;
    if (old && old.readWith === knowledge.readWith)
      changed.set(id, { ...old, paths: own.toSorted() });
    else if (old) changed.set(id, packNote(readAgain({ ...old, paths: own }, knowledge.read())));
    else if (source) changed.set(id, await read(own, source));
  }
  const notes = new Map<string, BareNote>(
    stored.filter(({ id }) => paths.has(id)).map((note) => [note.id, note]),
  );
  for (const note of changed.values()) notes.set(note.id, note);
  for (const { path, id } of sources) {
    const note = changed.get(id) ?? known.get(id);
    const was = before.get(path);
    const outcome =
      was === id
        ? sameFacts(whole.get(id), changed.get(id))
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

/** True where a note that stays says what it said; `after` is missing where nothing of it is written. */
function sameFacts(before: NoteToStore | undefined, after: NoteToStore | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined) return false;
  // An earlier version may have stored the same facts in another form.
  return before.packedFacts === after.packedFacts || factsText(before) === factsText(after);
}

function factsText({ packedFacts, text }: NoteToStore): string {
  return JSON.stringify(unpackFacts(packedFacts, text));
}

function samePaths(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path) => other.includes(path));
}
