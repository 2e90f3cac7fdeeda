import { once } from 'node:events';
import { startServer } from '../../api/start-server.js';
import { openStore } from '../../store/open-store.js';
import { removeServerFile, writeServerFile } from '../../store/server-file.js';
import type { LazyKnowledge } from '../../../loaders/knowledge.js';
import { isUnfinished } from '../../load/is-unfinished.js';
import { finishLoad } from '../../load-notes.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { CommandContext } from '../command-context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { findServedNotes } from '../find-served-notes.js';
import { keepLoaded } from '../keep-loaded.js';
import { openCorrected } from '../open-corrected.js';
import { loadAll } from '../load-all.js';
import type { Output } from '../output.js';

/** Options of `throughline serve`. */
export interface ServeOptions {
  readonly load?: readonly string[];
  readonly watch?: string;
  readonly maxSize?: number;
  readonly corrections?: readonly string[];
  readonly port?: number;
  readonly host?: string;
}

/** What `throughline serve` does. */
export async function serve(
  { load = [], watch, maxSize, corrections, ...where }: ServeOptions,
  { output, config, stopSignal }: CommandContext,
): Promise<ExitCode> {
  const settings = await config();
  const found = await findServedNotes(load, watch);
  for (const message of found.warnings) output.warn(message);
  const knowledge = openCorrected(settings, corrections);
  const stop = stopSignal();
  const store = await openStore(settings);
  try {
    await finishKilled(store, knowledge, output);
    if (found.notes.length > 0) await loadAll(store, found.notes, maxSize, knowledge, output, stop);
    if (stop.aborted) return exitCodes.ok;
    const { host, port } = { ...settings, ...where };
    const server = await startServer({ store, host, port, settings: settings.server });
    let watching: Awaited<ReturnType<typeof keepLoaded>> | undefined;
    try {
      if (store.kind === 'embedded') writeServerFile(settings.storePath, server.url);
      const [explorer, graphql, playground] = ['/', '/graphql', '/playground'].map(
        (path) => server.url + path,
      );
      output.print(`Throughline serves ${store.place}\n`);
      output.print(
        `  Explorer    ${explorer}\n  GraphQL     ${graphql}\n  Playground  ${playground}\n`,
      );
      output.json({ store: store.place, explorer, graphql, playground });
      if (watch !== undefined)
        watching = await keepLoaded(watch, store, maxSize, knowledge, output);
      const watched = watch === undefined ? '' : `Loads what changes in ${watch}. `;
      output.say(`${watched}Ctrl+C stops it.`);
      if (!stop.aborted) await once(stop, 'abort');
      output.say('Stopping: what is under way is finished first.');
    } finally {
      await watching?.close();
      await server.close();
      if (store.kind === 'embedded') removeServerFile(settings.storePath);
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

/** A load of many notes that was killed has left its graph unmade. Where others may load into the store, one of them may be at it. */
async function finishKilled(
  store: GraphStore,
  knowledge: LazyKnowledge,
  output: Output,
): Promise<void> {
  if (!(await isUnfinished(store))) return;
  if (store.supports.manyOwners) {
    output.warn(
      `A load into ${store.place} has not finished: answers are of before, or of a part. Where none is under way, load any of the notes again to finish it.`,
    );
    return;
  }
  output.progress('Finishing a load that was ended before its end');
  await finishLoad(store, knowledge);
}
