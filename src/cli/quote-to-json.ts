import type { Quote } from './quote.js';

/** A quote as `--json` prints it. */
export function quoteToJson({ quote, fileLine, place, note }: Quote): {
  readonly quote: string;
  readonly path: string;
  readonly line: number;
  readonly place?: string;
} {
  return { quote, path: note.path, line: fileLine, ...(place === null ? {} : { place }) };
}
