import { isMap } from 'yaml';
import type { z } from 'zod';
import { foldSpelling } from './fold-spelling.js';
import { lintOrder } from './lint-order.js';
import { lintOwners, type OwnedSpelling } from './lint-owners.js';
import { namesForm } from './names-form.js';
import { openYaml, type OpenYaml } from './open-yaml.js';
import { parseEntries } from './parse-entries.js';
import type { VocabularyFile } from './vocabulary-file.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** All problems of vocabulary/names.yaml by line. A spelling belongs to one person, one company, one conference. */
export function lintNames(names: VocabularyFile): readonly VocabularyProblem[] {
  const yaml = openYaml(names);
  return [
    ...yaml.problems,
    ...lintKinds(yaml),
    ...lintKind(yaml, 'people', namesForm.people),
    ...lintKind(yaml, 'companies', namesForm.companies),
    ...lintKind(yaml, 'conferences', namesForm.conferences),
  ].toSorted((a, b) => a.line - b.line);
}

function lintKinds({ document, file, lineOf }: OpenYaml): VocabularyProblem[] {
  if (!document) return [];
  const expected = Object.keys(namesForm)
    .map((kind) => `\`${kind}\``)
    .join(', ');
  if (!isMap(document.contents)) {
    return [{ file, line: 1, message: `Expected the lists ${expected}.` }];
  }
  const kinds = Object.keys(document.toJS() as object);
  return kinds
    .filter((kind) => !(kind in namesForm))
    .map((kind) => ({
      file,
      line: lineOf([kind]),
      message: `Unexpected \`${kind}\`, expected ${expected}.`,
    }));
}

function lintKind<T extends { readonly name: string; readonly variants: readonly string[] }>(
  yaml: OpenYaml,
  kind: string,
  form: z.ZodType<T>,
): VocabularyProblem[] {
  const { entries, problems } = parseEntries(yaml, [kind], form);
  return [
    ...problems,
    ...lintOrder(entries, ({ name }) => name),
    ...lintOwners(entries, spellingsOf, foldSpelling),
  ];
}

function spellingsOf(entry: { name: string; variants: readonly string[] }): OwnedSpelling[] {
  return [
    { spelling: entry.name, path: ['name'] },
    ...entry.variants.map((spelling, index) => ({ spelling, path: ['variants', index] })),
  ];
}
