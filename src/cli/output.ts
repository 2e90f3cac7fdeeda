import picocolors from 'picocolors';
import type { Terminal } from './terminal.js';
import { wrapText } from './wrap-text.js';

/** A command's answers on standard output and its messages on standard error. */
export interface Output {
  readonly columns: number;
  readonly paint: ReturnType<typeof picocolors.createColors>;
  readonly isJson: boolean;
  /** Text of the answer as it is, whatever is wanted. */
  readonly write: (text: string) => void;
  /** A line of the answer; nothing where JSON is wanted. */
  readonly print: (line?: string) => void;
  /** A line that tells what is going on; nothing where JSON or quiet is wanted. */
  readonly say: (line?: string) => void;
  /** A message on standard error, always. */
  readonly warn: (message: string) => void;
  /** A line that the next one overwrites, on a terminal only. */
  readonly progress: (line: string) => void;
  /** The answer as one JSON document, where JSON is wanted. */
  readonly json: (value: unknown) => void;
}

/** Output to `terminal` as the global options want it. */
export function createOutput(
  terminal: Terminal,
  options: { readonly json?: boolean; readonly quiet?: boolean; readonly color: boolean },
): Output {
  const isJson = options.json ?? false;
  const isQuiet = options.quiet ?? false;
  const paint = picocolors.createColors(options.color && terminal.hasColours && !isJson);
  let hasProgress = false;
  const clearProgress = () => {
    if (hasProgress) terminal.writeError('\r\u001b[K');
    hasProgress = false;
  };
  const print = (line = '') => {
    if (isJson) return;
    clearProgress();
    terminal.writeOut(`${line}\n`);
  };
  return {
    columns: terminal.columns,
    paint,
    isJson,
    write: terminal.writeOut,
    print,
    say: (line) => {
      if (!isQuiet) print(line);
    },
    warn: (message) => {
      clearProgress();
      // Messages name files, and a file's name may hold anything.
      const harmless = message.replaceAll(/[^\P{Cc}\n]/gu, '');
      const wrap = (line: string) => wrapText(line, terminal.errorColumns ?? Infinity);
      terminal.writeError(`${harmless.split('\n').map(wrap).join('\n')}\n`);
    },
    progress: (line) => {
      if (isJson || isQuiet || terminal.errorColumns === null) return;
      const [first = ''] = wrapText(line, terminal.errorColumns - 1).split('\n');
      terminal.writeError(`\r\u001b[K${first}`);
      hasProgress = true;
    },
    json: (value) => {
      if (isJson) terminal.writeOut(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}
