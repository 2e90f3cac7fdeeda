import type { BareNote, Note } from '../graph.js';

/** What became of one source; reported only after the commit. */
export interface LoadReport {
  readonly path: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'renamed' | 'forgotten' | 'refused';
  readonly talks: number;
  readonly speakers: number;
  readonly concepts: number;
  readonly lessons: number;
  /** Lines with words that gave nothing. */
  readonly silentLines: readonly number[];
  /** `file:line:column rule: message` */
  readonly problems: readonly string[];
}

/** The report on a note that is in the graph. */
export function reportOf(
  path: string,
  outcome: LoadReport['outcome'],
  note: BareNote & Partial<Omit<Note, 'facts'>>,
): LoadReport {
  const count = (kind: string): number => note.facts.filter((fact) => fact.kind === kind).length;
  const labels = note.facts.flatMap((fact) => (fact.kind === 'concept' ? [fact.label] : []));
  const fileLine = (line: number): number => note.fileLines?.[line - 1] ?? line;
  return {
    path,
    outcome,
    talks: count('talk'),
    speakers: count('speaker'),
    concepts: new Set(labels).size,
    lessons: count('lesson'),
    silentLines: (note.silentLines ?? []).map(fileLine),
    problems: (note.problems ?? []).map(
      ({ line, column, rule, message }) =>
        `${path}:${fileLine(line)}:${column} ${rule}: ${message}`,
    ),
  };
}

/** The report on a path whose note is not, or was not, in the graph. */
export function emptyReport(path: string, outcome: LoadReport['outcome']): LoadReport {
  return {
    path,
    outcome,
    talks: 0,
    speakers: 0,
    concepts: 0,
    lessons: 0,
    silentLines: [],
    problems: [],
  };
}
