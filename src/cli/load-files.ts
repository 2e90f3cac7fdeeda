import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { NoteError } from '../../loaders/note-error.js';
import { loadNotes, type LoadReport, type NoteSource } from '../load-notes.js';
import type { NoteFile } from '../sources/found-notes.js';
import { readSource } from '../sources/read-source.js';
import type { GraphStore } from '../store/graph-store.js';

/** Loads files into the store and yields a report a file; one that can't be read is reported as refused. Files are read
 * while their turn comes, so that never all are in memory; `onRead` is told how many were, before each. */
export async function* loadFiles(
  store: GraphStore,
  files: readonly NoteFile[],
  maxBytes: number | undefined,
  knowledge: LazyKnowledge,
  onRead: (count: number) => void = () => {},
): AsyncGenerator<LoadReport> {
  const refused: LoadReport[] = [];
  for await (const report of loadNotes(
    store,
    readAll(files, maxBytes, refused, onRead),
    knowledge,
  )) {
    yield* refused.splice(0);
    yield report;
  }
  yield* refused;
}

async function* readAll(
  files: readonly NoteFile[],
  maxBytes: number | undefined,
  refused: LoadReport[],
  onRead: (count: number) => void,
): AsyncGenerator<NoteSource> {
  for (const [count, file] of files.entries()) {
    onRead(count);
    try {
      yield await readSource(file, maxBytes);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      refused.push(refusal(file.path, error.message));
    }
  }
  onRead(files.length);
}

function refusal(path: string, message: string): LoadReport {
  return {
    path,
    outcome: 'refused',
    talks: 0,
    speakers: 0,
    concepts: 0,
    lessons: 0,
    silentLines: [],
    problems: [message],
  };
}
