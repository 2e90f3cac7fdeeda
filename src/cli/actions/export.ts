import { exportGraph } from '../../export-graph.js';
import { openStore } from '../../store/open-store.js';
import { readGraph } from '../../store/read-graph.js';
import type { CommandContext } from '../command-context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { requireStore } from '../require-store.js';
import { writeWhole } from '../write-whole.js';

/** Options of `throughline export`. */
export interface ExportOptions {
  readonly out?: string;
}

/** What `throughline export` does. */
export async function exportAll(
  { out }: ExportOptions,
  { output, config }: CommandContext,
): Promise<ExitCode> {
  const settings = await config();
  requireStore(settings);
  const store = await openStore(settings);
  try {
    const text = exportGraph(await readGraph(store));
    if (out === undefined) output.write(text);
    else {
      await writeWhole(out, text);
      output.say(`Wrote the graph to ${out}.`);
      output.json({ written: out });
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
