import { readdirSync, readFileSync } from 'node:fs';

/** One query of the tour in schema/examples/. */
export interface Example {
  /** `01-talks-that-discussed-hysteresis.graphql` */
  readonly file: string;
  /** From the file's name: 1. */
  readonly number: number;
  /** The question that its first line asks. */
  readonly question: string;
  readonly query: string;
}

const folder = new URL('../../schema/examples/', import.meta.url);

/** The example queries, by number. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      const [first = ''] = query.split('\n', 1);
      return {
        file,
        number: Number.parseInt(file, 10),
        question: first.replace(/^#\s*/, ''),
        query,
      };
    });
}
