import { resolve } from 'node:path';
import type { Config } from '../../config.js';
import { copyGraph, type GraphCounts } from '../../store/copy-graph.js';
import { openStore } from '../../store/open-store.js';
import { CommandError } from '../command-error.js';
import type { CommandContext, GlobalOptions } from '../command-context.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { requireStore } from '../require-store.js';

/** Options of `throughline copy`. */
export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

/** What `throughline copy` does. */
export async function copy({ from, to }: CopyOptions, context: CommandContext): Promise<ExitCode> {
  const { output, config } = context;
  if (placeOf(from) === placeOf(to)) {
    throw new CommandError(
      exitCodes.usage,
      `Cannot copy "${from}" onto itself. Name another store with --to.`,
    );
  }
  const source = await config(storeOption(from));
  requireStore(source);
  const counts = await withStores(source, await config(storeOption(to)));
  const kinds = Object.keys(counts.from) as (keyof GraphCounts)[];
  const wrong = kinds.filter((kind) => counts.from[kind] !== counts.to[kind]);
  output.say(`Copied from "${from}" to "${to}":`);
  output.say(`  ${''.padEnd(14)}${'from'.padStart(12)}${'to'.padStart(12)}`);
  for (const kind of kinds) {
    if (counts.from[kind] === 0 && counts.to[kind] === 0) continue;
    output.say(`  ${kind.padEnd(14)}${row(counts.from[kind])}${row(counts.to[kind])}`);
  }
  output.json({ from: counts.from, to: counts.to, isEqual: wrong.length === 0 });
  if (wrong.length === 0) return exitCodes.ok;
  throw new CommandError(
    exitCodes.store,
    `The copy in "${to}" is not whole: ${wrong.join(', ')} differ. Did something write meanwhile? Copy again into an empty store.`,
  );
}

async function withStores(from: Config, to: Config): ReturnType<typeof copyGraph> {
  const source = await openStore(from);
  try {
    const target = await openStore(to);
    try {
      return await copyGraph(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

const isAddress = (store: string) => /^[a-z0-9+]+:\/\//i.test(store);
const placeOf = (store: string) => (isAddress(store) ? store : resolve(store));
const storeOption = (store: string): Pick<GlobalOptions, 'store' | 'neo4j'> =>
  isAddress(store) ? { neo4j: store } : { store };
const row = (count: number) => count.toLocaleString('en-US').padStart(12);
