import { runCommandLine } from '../../src/cli/run-command-line.js';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, without a terminal unless `columns` are given, and without any .env. */
export async function runThroughline(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  { columns, stop }: { columns?: number; stop?: AbortSignal } = {},
): Promise<Run> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(
    args,
    {
      writeOut: (text) => out.push(text),
      writeError: (text) => error.push(text),
      columns: columns ?? 80,
      errorColumns: columns ?? null,
      hasColours: columns !== undefined,
    },
    // What stands in the environment, be it empty, is not read from .env.
    { NEO4J_URI: '', THROUGHLINE_STORE: '', PORT: '', HOST: '', ...environment },
    () => stop ?? new AbortController().signal,
  );
  return { code, out: out.join(''), error: error.join('') };
}
