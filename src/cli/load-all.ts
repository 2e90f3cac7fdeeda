import type { LazyKnowledge } from '../../loaders/knowledge.js';
import type { LoadReport } from '../load-notes.js';
import type { NoteFile } from '../sources/found-notes.js';
import type { GraphStore } from '../store/graph-store.js';
import { describeTotal } from './describe-total.js';
import { loadFiles } from './load-files.js';
import { loadProgress } from './load-progress.js';
import { loadTotal } from './load-total.js';
import type { Output } from './output.js';
import { wrapText } from './wrap-text.js';

/** Loads files until `stop`, telling of what was refused and of the total alone. */
export async function loadAll(
  store: GraphStore,
  notes: readonly NoteFile[],
  maxBytes: number | undefined,
  knowledge: LazyKnowledge,
  output: Output,
  stop: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const reports: LoadReport[] = [];
  const progress = loadProgress(output, notes.length);
  for await (const report of loadFiles(store, notes, maxBytes, knowledge, progress)) {
    reports.push(report);
    if (report.outcome === 'refused') report.problems.forEach(output.warn);
    if (stop.aborted) return;
  }
  const total = await loadTotal(store, reports, started);
  output.say(wrapText(describeTotal(total), output.columns));
}
