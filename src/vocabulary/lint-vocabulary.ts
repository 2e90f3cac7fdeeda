// Checks all areas at once, because a label belongs to one concept over the whole vocabulary.

import { conceptForm, type ConceptEntry } from './concept-form.js';
import { foldLabel } from './fold-label.js';
import { lintOrder } from './lint-order.js';
import { lintOwners, type OwnedSpelling } from './lint-owners.js';
import { lintReferences } from './lint-references.js';
import { openYaml } from './open-yaml.js';
import { parseEntries, type ParsedEntry } from './parse-entries.js';
import type { VocabularyFile } from './vocabulary-file.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** All problems of the areas' files, by file and line; none for a sound vocabulary. */
export function lintVocabulary(files: readonly VocabularyFile[]): readonly VocabularyProblem[] {
  const opened = files.map(openYaml);
  const areas = opened.map((yaml) => parseEntries(yaml, [], conceptForm));
  const all = areas.flatMap(({ entries }) => entries);
  return [
    ...[...opened, ...areas].flatMap(({ problems }) => problems),
    ...areas.flatMap(({ entries }) => lintOrder(entries, ({ prefLabel }) => prefLabel)),
    ...lintOwners(all, labelsOf, foldLabel),
    ...lintReferences(all),
    ...all.flatMap(lintPicks),
  ].toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function labelsOf(concept: ConceptEntry): OwnedSpelling[] {
  const owned = (spelling: string, ...path: PropertyKey[]): OwnedSpelling => ({
    spelling,
    path,
    exact: concept.exactCase.includes(spelling),
  });
  return [
    owned(concept.prefLabel, 'prefLabel'),
    ...concept.altLabels.map((label, index) => owned(label, 'altLabels', index)),
    ...concept.hiddenLabels.map((label, index) => owned(label, 'hiddenLabels', index)),
  ];
}

/** `exactCase` and `prominent` pick from the entry's own labels. */
function lintPicks({ value, file, lineOf }: ParsedEntry<ConceptEntry>): VocabularyProblem[] {
  const labels = new Set(labelsOf(value).map(({ spelling }) => spelling));
  return (['exactCase', 'prominent'] as const).flatMap((field) =>
    value[field].flatMap((label, index) => {
      const message = `\`${field}\` of "${value.prefLabel}" holds "${label}", which is none of its labels; correct it.`;
      return labels.has(label) ? [] : [{ file, line: lineOf([field, index]), message }];
    }),
  );
}
