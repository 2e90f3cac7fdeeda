import type { LazyKnowledge } from '../../loaders/knowledge.js';
import { forgetNotes, type LoadReport } from '../load-notes.js';
import type { NoteFile } from '../sources/found-notes.js';
import { watchNotes } from '../sources/watch-notes.js';
import type { GraphStore } from '../store/graph-store.js';
import { describeReport } from './describe-report.js';
import { describeTotal } from './describe-total.js';
import { loadFiles } from './load-files.js';
import { loadTotal } from './load-total.js';
import type { Output } from './output.js';
import { wrapText } from './wrap-text.js';

/** Loads the notes of a folder, and then what changes in it, until `close`; trouble is reported and ends nothing. */
export async function keepLoaded(
  folder: string,
  store: GraphStore,
  maxBytes: number | undefined,
  knowledge: LazyKnowledge,
  output: Output,
): Promise<{ readonly close: () => Promise<void> }> {
  let isFirst = true;
  const apply = async function* (
    changed: readonly NoteFile[],
    gone: readonly string[],
  ): AsyncGenerator<LoadReport> {
    if (changed.length > 0) yield* loadFiles(store, changed, maxBytes, knowledge);
    if (gone.length > 0) yield* forgetNotes(store, gone, knowledge);
  };
  return watchNotes(folder, {
    onChange: async ({ changed, gone }) => {
      const started = performance.now();
      const reports: LoadReport[] = [];
      for await (const report of apply(changed, gone)) {
        reports.push(report);
        if (report.outcome === 'refused') report.problems.forEach(output.warn);
        else if (!isFirst) output.say(describeReport(report, output));
      }
      if (!isFirst) return;
      const total = await loadTotal(store, reports, started);
      output.say(wrapText(describeTotal(total), output.columns));
      isFirst = false;
    },
    onTrouble: (error) => output.warn(error instanceof Error ? error.message : String(error)),
  });
}
