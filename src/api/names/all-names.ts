import type { NodeLabel } from '../../graph.js';
import type { Context } from '../context.js';

/** One that has names. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Misspellings: they find their owner and are not shown. */
  readonly hiddenNames: readonly string[];
  /** Of several with one name the one with the most talks is meant. */
  readonly rank: number;
}

/** Everything of a label with all its names, read once a request. */
export async function allNames(
  { once, read }: Context,
  label: NodeLabel,
): Promise<readonly Named[]> {
  const rows = await once(`names ${label}`, () => read(`${label.toLowerCase()}-names`));
  return rows as unknown as readonly Named[];
}
