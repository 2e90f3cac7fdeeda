/** Where a command writes to, and what can be shown there. */
export interface Terminal {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Columns of standard output, 80 where it is no terminal. */
  readonly columns: number;
  /** Columns of standard error, null where it is no terminal: messages then stay on one line. */
  readonly errorColumns: number | null;
  readonly hasColours: boolean;
}

/** This process's own terminal. */
export function openTerminal({ stdout, stderr, env }: NodeJS.Process = process): Terminal {
  return {
    writeOut: (text) => stdout.write(text),
    writeError: (text) => stderr.write(text),
    columns: (stdout.isTTY && stdout.columns) || 80,
    errorColumns: stderr.isTTY ? stderr.columns || 80 : null,
    hasColours:
      !env['NO_COLOR'] && (Boolean(env['FORCE_COLOR']) || (stdout.isTTY && env['TERM'] !== 'dumb')),
  };
}
