// Reads a list entry by entry, so that one bad entry hides no other. Used for concepts and names alike.

import { isSeq } from 'yaml';
import type { z } from 'zod';
import type { OpenYaml } from './open-yaml.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** An entry in its form, with the line of any field (`['altLabels', 2]`; `[]` is the entry itself). */
export interface ParsedEntry<T> {
  readonly value: T;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The entries of the list at `path` (`[]`: the file is the list) that fit `form`, and what is wrong with the others. */
export function parseEntries<T>(
  { file, document, lineOf }: OpenYaml,
  path: readonly PropertyKey[],
  form: z.ZodType<T>,
): {
  readonly entries: readonly ParsedEntry<T>[];
  readonly problems: readonly VocabularyProblem[];
} {
  const entries: ParsedEntry<T>[] = [];
  const problems: VocabularyProblem[] = [];
  const list = path.length > 0 ? document?.getIn(path, true) : document?.contents;
  if (!document || (list === undefined && path.length > 0)) return { entries, problems };
  if (!isSeq(list)) {
    const message = `Expected a list${path.length > 0 ? ` under \`${path.join('.')}\`` : ''}.`;
    return { entries, problems: [{ file, line: lineOf(path), message }] };
  }
  for (const [index, item] of (list.toJS(document) as unknown[]).entries()) {
    const place = (field: readonly PropertyKey[]): number => lineOf([...path, index, ...field]);
    const parsed = form.safeParse(item);
    if (parsed.success) entries.push({ value: parsed.data, file, lineOf: place });
    for (const issue of parsed.error?.issues ?? [])
      problems.push({ file, line: place(issue.path), message: describe(issue, item) });
  }
  return { entries, problems };
}

function describe(issue: z.core.$ZodIssue, item: unknown): string {
  const { prefLabel, name } = (item ?? {}) as { prefLabel?: unknown; name?: unknown };
  const owner = JSON.stringify(prefLabel ?? name ?? 'an entry without name');
  if (issue.code === 'unrecognized_keys')
    return `${owner} has the unknown field ${issue.keys.map((key) => `\`${key}\``).join(', ')}; correct or remove it.`;
  const field = issue.path.length > 0 ? `\`${issue.path.join('.')}\` of ` : '';
  return `${field}${owner}: ${issue.message}.`;
}
