import type { Note } from '../graph.js';
import { placeAt } from '../text/place-at.js';

/** What is not understood in a note: a problem, or a line that gave nothing. */
export interface Complaint {
  /** Line of the file, and column of the note's text in code points, from 1. */
  readonly line: number;
  readonly column: number;
  /** Page, slide or time, where the file has such. */
  readonly place?: string;
  readonly rule: string;
  readonly message: string;
  readonly isProblem: boolean;
}

/** All complaints about a note, by line. */
export function checkNote({
  text,
  fileLines,
  places,
  problems,
  silentLines,
}: Pick<Note, 'text' | 'fileLines' | 'places' | 'problems' | 'silentLines'>): Complaint[] {
  const lines = text.split(/\r?\n/);
  const silent = silentLines.map((line) => {
    const words = lines[line - 1] ?? '';
    return {
      line,
      column: words.length - words.trimStart().length + 1,
      rule: 'line',
      message: `Nothing was read from "${short(words.trim())}".`,
      isProblem: false,
    };
  });
  return [...problems.map((problem) => ({ ...problem, isProblem: true })), ...silent]
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, ...rest }) => {
      const place = placeAt(places, line);
      const message = place === null ? rest.message : `${rest.message} (${place})`;
      return {
        ...rest,
        line: fileLines?.[line - 1] ?? line,
        message,
        ...(place === null ? {} : { place }),
      };
    });
}

function short(words: string): string {
  const letters = Array.from(words);
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : words;
}
