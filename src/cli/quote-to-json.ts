import type { Quote } from './quote.js';

/** A quote as `--json` prints it. */
export function quoteToJson({ quote, fileLine, note }: Quote): {
  readonly quote: string;
  readonly path: string;
  readonly line: number;
} {
  return { quote, path: note.path, line: fileLine };
}
