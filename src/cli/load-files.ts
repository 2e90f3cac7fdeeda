import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { NoteError } from '../../loaders/note-error.js';
import { loadNotes, type LoadReport, type NoteSource } from '../load-notes.js';
import type { NoteFile } from '../sources/found-notes.js';
import { readSource } from '../sources/read-source.js';
import type { GraphStore } from '../store/graph-store.js';

/** Loads files into the store and yields a report a file; one that can't be read is reported as refused. Files are read
 * while their turn comes, so that never all are in memory. */
export async function* loadFiles(
  store: GraphStore,
  files: readonly NoteFile[],
  maxBytes: number | undefined,
  knowledge: LazyKnowledge,
): AsyncGenerator<LoadReport> {
  const refused: LoadReport[] = [];
  for await (const report of loadNotes(store, readAll(files, maxBytes, refused), knowledge)) {
    yield* refused.splice(0);
    yield report;
  }
  yield* refused;
}

async function* readAll(
  files: readonly NoteFile[],
  maxBytes: number | undefined,
  refused: LoadReport[],
): AsyncGenerator<NoteSource> {
  for (const file of files) {
    try {
      yield await readSource(file, maxBytes);
    } catch (error) {
      if (!(error instanceof NoteError)) throw error;
      refused.push(refusal(file.path, error.message));
    }
  }
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
