import { ancestorsOf } from './ancestors-of.js';
import type { ParsedEntry } from './parse-entries.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

interface Linked {
  readonly prefLabel: string;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** Problems of `broader` and `related`: names that no concept has, cycles, and related concepts that are ancestors or descendants. */
export function lintReferences<T extends Linked>(
  entries: readonly ParsedEntry<T>[],
): VocabularyProblem[] {
  const broader = new Map(entries.map(({ value }) => [value.prefLabel, value.broader]));
  const ancestors = new Map(
    [...broader.keys()].map((name) => [name, ancestorsOf(name, broader)] as const),
  );
  const isAbove = (upper: string, lower: string) => ancestors.get(lower)?.has(upper) === true;

  const faultOf = (field: 'broader' | 'related', from: string, to: string): string | null => {
    if (!broader.has(to)) return `names no concept with "${to}"; correct it or add the concept`;
    if (to === from) return 'names the concept itself; remove it';
    if (field === 'broader')
      return isAbove(from, to) ? `leads from "${to}" back to itself; break the cycle` : null;
    if (isAbove(to, from)) return `names "${to}", which is broader; remove it from one`;
    return isAbove(from, to) ? `names "${to}", which is narrower; remove it from one` : null;
  };

  return entries.flatMap(({ value, file, lineOf }) =>
    (['broader', 'related'] as const).flatMap((field) =>
      value[field].flatMap((target, index) => {
        const fault = faultOf(field, value.prefLabel, target);
        const again = value[field].indexOf(target) < index ? `names "${target}" twice` : null;
        const message = `\`${field}\` of "${value.prefLabel}" ${fault ?? again}.`;
        return (fault ?? again) ? [{ file, line: lineOf([field, index]), message }] : [];
      }),
    ),
  );
}
