import { collectPages } from './collect-pages.js';
import type { CommandContext } from './command-context.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { openQuestions } from './open-questions.js';
import type { Output } from './output.js';
import { wrapText } from './wrap-text.js';

/** A list that a reading command asks for and how it is shown. */
export interface List<E> {
  /** The key of the list in JSON. */
  readonly name: string;
  /** Takes `$first` and `$after`, names the list `page`. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly first: number;
  /** The line above the list, for how many there are; none for an empty one. */
  readonly heading: (count: number) => string;
  readonly describe: (edge: E, output: Output) => string;
  readonly toJson: (edge: E) => unknown;
}

/** Asks for a list and prints it; exit code 1 where it is empty. */
export async function printList<E>(
  { name, query, variables, first, heading, describe, toJson }: List<E>,
  { output, config }: CommandContext,
): Promise<ExitCode> {
  const questions = await openQuestions(await config());
  try {
    const list = await collectPages(questions, query, variables, first);
    const { totalCount } = list;
    // The query asks for just the fields of E; the schema's own tests keep them there.
    const edges = list.edges as readonly E[];
    output.print(wrapText(heading(totalCount), output.columns));
    for (const edge of edges) output.print(`\n${describe(edge, output)}`);
    const left = totalCount - edges.length;
    if (left > 0) output.print(`\n${left} more: --first ${totalCount}`);
    output.json({ totalCount, [name]: edges.map(toJson) });
    return totalCount === 0 ? exitCodes.nothing : exitCodes.ok;
  } finally {
    await questions.close();
  }
}
