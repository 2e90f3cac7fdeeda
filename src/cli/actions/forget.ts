import { forgetNotes, type LoadReport } from '../../load-notes.js';
import { openStore } from '../../store/open-store.js';
import { nearestNames } from '../../text/nearest-names.js';
import { CommandError } from '../command-error.js';
import type { CommandContext } from '../command-context.js';
import { describeReport } from '../describe-report.js';
import { describeTotal } from '../describe-total.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { loadTotal } from '../load-total.js';
import { openCorrected } from '../open-corrected.js';
import { notePaths } from '../note-paths.js';
import { requireStore } from '../require-store.js';
import { wrapText } from '../wrap-text.js';

/** What `throughline forget` does. */
export async function forget(
  paths: readonly string[],
  { output, config }: CommandContext,
): Promise<ExitCode> {
  const started = performance.now();
  const settings = await config();
  requireStore(settings);
  const knowledge = openCorrected(settings);
  const store = await openStore(settings);
  try {
    const known = await notePaths(store);
    const meant = paths.flatMap((path) => notesOf(path, known));
    const reports: LoadReport[] = [];
    for await (const report of forgetNotes(store, [...new Set(meant)], knowledge)) {
      reports.push(report);
      output.say(describeReport(report, output));
    }
    const total = await loadTotal(store, reports, started);
    output.say(wrapText(describeTotal(total), output.columns));
    output.json({ notes: reports, total });
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function notesOf(path: string, known: readonly string[]): string[] {
  const folder = path.endsWith('/') ? path : `${path}/`;
  const notes = known.filter((each) => each === path || each.startsWith(folder));
  if (notes.length > 0) return notes;
  const [nearest] = nearestNames(path, known);
  const guess = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new CommandError(
    exitCodes.nothing,
    `Unknown note "${path}".${guess} Name it by its path below the folder that was loaded; nothing was forgotten.`,
  );
}
