import type { ParsedEntry } from './parse-entries.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** One spelling of an entry and the path of the field that holds it. */
export interface OwnedSpelling {
  readonly spelling: string;
  readonly path: readonly PropertyKey[];
}

/** A problem for each spelling that, folded, an entry before it has already, or its own entry twice. */
export function lintOwners<T>(
  entries: readonly ParsedEntry<T>[],
  spellingsOf: (value: T) => readonly OwnedSpelling[],
  fold: (spelling: string) => string,
): VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  const owners = new Map<string, { entry: ParsedEntry<T>; name: string; spelling: string }>();
  for (const entry of entries) {
    const spellings = spellingsOf(entry.value);
    const name = spellings[0]?.spelling ?? '';
    for (const { spelling, path } of spellings) {
      const folded = fold(spelling);
      const owner = owners.get(folded);
      if (!owner) {
        owners.set(folded, { entry, name, spelling });
        continue;
      }
      const message =
        owner.entry === entry
          ? `"${spelling}" of "${name}" is found by "${owner.spelling}" already; remove one.`
          : `"${spelling}" belongs to "${owner.name}" (${owner.entry.file}) and "${name}"; remove it from one.`;
      problems.push({ file: entry.file, line: entry.lineOf(path), message });
    }
  }
  return problems;
}
