import type { ParsedEntry } from './parse-entries.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** A problem for each entry whose name, in lower case, comes before the name above it. */
export function lintOrder<T>(
  entries: readonly ParsedEntry<T>[],
  nameOf: (value: T) => string,
): VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  let highest: string | null = null;
  for (const { value, file, lineOf } of entries) {
    const name = nameOf(value);
    if (highest === null || name.toLowerCase() >= highest.toLowerCase()) {
      highest = name;
      continue;
    }
    const message = `"${name}" stands below "${highest}"; sort the entries by lower-case name.`;
    problems.push({ file, line: lineOf([]), message });
  }
  return problems;
}
