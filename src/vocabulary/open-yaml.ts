import { LineCounter, parseDocument, type Document } from 'yaml';
import type { VocabularyFile } from './vocabulary-file.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** A YAML file with the line of any place in it. */
export interface OpenYaml {
  readonly file: string;
  /** Null where the text is no YAML. */
  readonly document: Document | null;
  readonly problems: readonly VocabularyProblem[];
  /** The line of the innermost node on the path that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parses a file; faults of its YAML become problems. */
export function openYaml({ file, text }: VocabularyFile): OpenYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    message: `Expected YAML: ${(message.split('\n')[0] ?? '').replace(/ at line .*$/u, '.')}`,
  }));
  return {
    file,
    document: document.errors.length > 0 ? null : document,
    problems,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        const range = (node as { range?: readonly number[] | null } | undefined)?.range;
        if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
      }
      return 1;
    },
  };
}
