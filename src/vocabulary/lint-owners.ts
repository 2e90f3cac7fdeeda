import type { ParsedEntry } from './parse-entries.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** One spelling of an entry and the path of the field that holds it. */
export interface OwnedSpelling {
  readonly spelling: string;
  readonly path: readonly PropertyKey[];
  /** True where only these very capitals count: then `SOP` and `SOPS` may belong to two. */
  readonly exact?: boolean;
}

interface Owner<T> extends OwnedSpelling {
  readonly entry: ParsedEntry<T>;
  readonly name: string;
}

/** A problem for each spelling that, folded, an entry before it has already, or its own entry twice. */
export function lintOwners<T>(
  entries: readonly ParsedEntry<T>[],
  spellingsOf: (value: T) => readonly OwnedSpelling[],
  fold: (spelling: string) => string,
): VocabularyProblem[] {
  const problems: VocabularyProblem[] = [];
  const owners = new Map<string, Owner<T>[]>();
  for (const entry of entries) {
    const spellings = spellingsOf(entry.value);
    const name = spellings[0]?.spelling ?? '';
    for (const owned of spellings) {
      const folded = fold(owned.spelling);
      const others = owners.get(folded) ?? [];
      const owner = others.find((other) => !areApart(other, owned));
      owners.set(folded, [...others, { ...owned, entry, name }]);
      if (owner)
        problems.push({
          file: entry.file,
          line: entry.lineOf(owned.path),
          message:
            owner.entry === entry
              ? `"${owned.spelling}" of "${name}" is found by "${owner.spelling}" already; remove one.`
              : `"${owned.spelling}" belongs to "${owner.name}" (${owner.entry.file}) and "${name}"; remove it from one.`,
        });
    }
  }
  return problems;
}

function areApart(one: OwnedSpelling, other: OwnedSpelling): boolean {
  return one.exact === true && other.exact === true && one.spelling !== other.spelling;
}
