import type { LazyKnowledge } from '../../../loaders/knowledge.js';
import { forgetNotes, type LoadReport } from '../../load-notes.js';
import { findNotes } from '../../sources/find-notes.js';
import type { FoundNotes } from '../../sources/found-notes.js';
import type { GraphStore } from '../../store/graph-store.js';
import { openStore } from '../../store/open-store.js';
import type { CommandContext } from '../command-context.js';
import { describeReport } from '../describe-report.js';
import { describeTotal } from '../describe-total.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { loadFiles } from '../load-files.js';
import { unusedCorrections } from '../../load/unused-corrections.js';
import { loadProgress } from '../load-progress.js';
import { loadTotal } from '../load-total.js';
import { openCorrected } from '../open-corrected.js';
import { notePaths } from '../note-paths.js';
import { wrapText } from '../wrap-text.js';

/** Options of `throughline load`. */
export interface LoadOptions {
  readonly prune?: boolean;
  readonly maxSize?: number;
  readonly corrections?: readonly string[];
}

/** What `throughline load` does. */
export async function load(
  paths: readonly string[],
  { prune = false, maxSize, corrections }: LoadOptions,
  { output, config }: CommandContext,
): Promise<ExitCode> {
  const started = performance.now();
  const settings = await config();
  const knowledge = openCorrected(settings, corrections);
  const found = await findNotes(paths);
  for (const { message } of found.troubles) output.warn(message);
  for (const link of found.links) output.say(`${link}  not followed: a symbolic link`);
  if (found.notes.length === 0) return exitCodes.input;

  const store = await openStore(settings);
  try {
    const reports: LoadReport[] = [];
    const progress = loadProgress(output, found.notes.length);
    for await (const report of loadFiles(store, found.notes, maxSize, knowledge, progress)) {
      reports.push(report);
      if (report.outcome === 'refused') for (const problem of report.problems) output.warn(problem);
      else output.say(describeReport(report, output));
    }
    if (prune && found.troubles.length > 0) {
      output.warn(
        'Nothing was forgotten: --prune needs every given path to be readable. Mend what is reported above and load again.',
      );
    } else if (prune) {
      for await (const report of forgetGone(store, found, knowledge)) {
        reports.push(report);
        output.say(describeReport(report, output));
      }
    }
    for (const message of await unusedCorrections(store, knowledge)) output.warn(message);
    const total = await loadTotal(store, reports, started);
    output.say(wrapText(describeTotal(total), output.columns));
    output.json({
      notes: reports,
      links: found.links,
      troubles: found.troubles.map(({ message }) => message),
      total,
    });
    const isWhole = found.troubles.length === 0 && !total.outcomes.refused;
    return isWhole ? exitCodes.ok : exitCodes.input;
  } finally {
    await store.close();
  }
}

async function* forgetGone(
  store: GraphStore,
  found: FoundNotes,
  knowledge: LazyKnowledge,
): AsyncGenerator<LoadReport> {
  const there = new Set(found.notes.map(({ path }) => path));
  const gone = (await notePaths(store)).filter((path) => !there.has(path));
  if (gone.length > 0) yield* forgetNotes(store, gone, knowledge);
}
