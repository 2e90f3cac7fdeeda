// Reads corrections.yaml: lists under `same`, `different`, `rename`, `retype` and `retract`, each entry naming a thing by a spelling
// that notes use. Every mistake is found in one pass, with its line and the nearest right thing.

import { isMap, isSeq } from 'yaml';
import {
  correctedKinds,
  correctionActions,
  type CorrectedKind,
  type Correction,
  type CorrectionAction,
  type NamedThing,
} from './corrections.js';
import { nearestNames } from '../text/nearest-names.js';
import { foldSpelling } from './fold-spelling.js';
import { openYaml } from './open-yaml.js';
import type { VocabularyFile } from './vocabulary-file.js';
import type { VocabularyProblem } from './vocabulary-problem.js';

/** What `retype` may make of a thing. */
const types = {
  talk: ['talk', 'keynote', 'workshop', 'panel', 'lightning', 'interview'],
  resource: ['book', 'paper', 'tool', 'slides', 'video', 'link'],
} as const;

/** The corrections of a file and all that is wrong with it, by line. */
export function readCorrections(source: VocabularyFile): {
  readonly corrections: readonly Correction[];
  readonly problems: readonly VocabularyProblem[];
} {
  const yaml = openYaml(source);
  const { file, document, lineOf } = yaml;
  const problems: VocabularyProblem[] = [...yaml.problems];
  const corrections: Correction[] = [];
  const root = document?.contents ?? null;
  if (root === null) return { corrections, problems };
  const actions = Object.keys(correctionActions);
  if (!isMap(root)) {
    const message = `Expected the lists ${listed(actions)}.`;
    return { corrections, problems: [{ file, line: 1, message }] };
  }
  for (const [action, list] of Object.entries(document?.toJS() as Record<string, unknown>)) {
    const report = (path: readonly PropertyKey[], message: string): void => {
      problems.push({ file, line: lineOf([action, ...path]), message });
    };
    if (!isAction(action)) {
      // The line of a key stands nowhere but at its value; a list begins a line below.
      const line = lineOfKey(source.text, action) ?? lineOf([action]);
      problems.push({ file, line, message: unknown('list', action, actions) });
      continue;
    }
    if (list === null) continue;
    if (!Array.isArray(list) || !isSeq(root.get(action))) {
      report([], `Expected a list of corrections under \`${action}\`: begin each with a dash.`);
      continue;
    }
    for (const [index, entry] of list.entries()) {
      const found = readEntry(action, entry, (path, message) => report([index, ...path], message));
      if (found) corrections.push({ action, ...found, file, line: lineOf([action, index]) });
    }
  }
  problems.push(...findContradictions(corrections));
  return { corrections, problems: problems.toSorted((a, b) => a.line - b.line) };
}

type Report = (path: readonly PropertyKey[], message: string) => void;
type Entry = Pick<Correction, 'kind' | 'things' | 'to'>;

function readEntry(action: CorrectionAction, entry: unknown, report: Report): Entry | null {
  const kinds: readonly CorrectedKind[] = correctionActions[action];
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    report([], `Expected what is meant and how it is spelt, for example \`${kinds[0]}: …\`.`);
    return null;
  }
  const takesTo = action === 'rename' || action === 'retype';
  const fields = [...kinds, 'notes', ...(takesTo ? ['to'] : [])];
  const keys = Object.keys(entry);
  const wrong = keys.filter((key) => !fields.includes(key));
  for (const key of wrong) {
    const isOtherKind = correctedKinds.some((kind) => kind === key);
    report(
      [key],
      isOtherKind
        ? `\`${action}\` knows no ${key}: it can be about ${listed(kinds, 'or')}.`
        : key === 'to'
          ? `\`${action}\` takes no \`to\`: remove it.`
          : unknown('field', key, fields),
    );
  }
  const given = kinds.filter((kind) => keys.includes(kind));
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    if (wrong.length === 0 || given.length > 1)
      report(
        [],
        `Expected one of ${listed(kinds, 'and')}, got ${given.length > 1 ? listed(given, 'and') : 'none'}.`,
      );
    return null;
  }
  const all = entry as Readonly<Record<string, unknown>>;
  const spellings = texts(all[kind], [kind], report);
  const notes = all['notes'] === undefined ? [] : texts(all['notes'], ['notes'], report);
  const things = spellings && notes ? thingsOf(action, kind, spellings, notes, report) : null;
  const to = takesTo ? readTo(action, kind, all['to'], report) : null;
  return wrong.length > 0 || !things || (takesTo && to === null) ? null : { kind, things, to };
}

function texts(value: unknown, path: readonly PropertyKey[], report: Report): string[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = list.flatMap((each) =>
    typeof each === 'string' && each.trim() !== '' ? [each.trim()] : [],
  );
  if (found.length === list.length && found.length > 0) return found;
  const bad = list.findIndex((each) => typeof each !== 'string' || each.trim() === '');
  const shown = JSON.stringify(list[bad] ?? null);
  report(
    Array.isArray(value) && bad >= 0 ? [...path, bad] : path,
    `Expected text under \`${String(path[0])}\`, got ${shown}. ${/^[\d.]+$/.test(shown) ? `Write it in quotes: "${shown}".` : 'Write what the notes call it.'}`,
  );
  return null;
}

function thingsOf(
  action: CorrectionAction,
  kind: CorrectedKind,
  spellings: readonly string[],
  notes: readonly string[],
  report: Report,
): NamedThing[] | null {
  if (action !== 'same' && action !== 'different') {
    const [spelling = ''] = spellings;
    if (spellings.length > 1) {
      report(
        [kind],
        `\`${action}\` takes one spelling, got ${spellings.length}: write an entry for each.`,
      );
      return null;
    }
    return notes.length > 0
      ? notes.map((note) => ({ spelling, note }))
      : [{ spelling, note: null }];
  }
  if (spellings.length < 2) {
    report(
      [kind],
      `\`${action}\` takes two spellings or more, got one: "${spellings[0] ?? ''}". Write \`[first, second]\`.`,
    );
    return null;
  }
  if (notes.length > 0 && notes.length !== spellings.length) {
    report(
      ['notes'],
      `Expected a note for each of the ${spellings.length} spellings, got ${notes.length}.`,
    );
    return null;
  }
  const things = spellings.map((spelling, index) => ({ spelling, note: notes[index] ?? null }));
  const seen = new Set(
    things.map(({ spelling, note }) => `${foldSpelling(spelling)}\n${note ?? ''}`),
  );
  if (seen.size < things.length) {
    report(
      [kind],
      notes.length > 0
        ? `"${spellings[0]}" stands twice with one note: name two notes, or remove it.`
        : `"${spellings[0]}" stands twice: where two have one name, add \`notes\`, a note for each.`,
    );
    return null;
  }
  return things;
}

function readTo(
  action: CorrectionAction,
  kind: CorrectedKind,
  value: unknown,
  report: Report,
): string | null {
  if (value === undefined) {
    report(
      [],
      `\`${action}\` needs \`to\`: ${action === 'rename' ? 'the right name' : 'the right kind'}.`,
    );
    return null;
  }
  const [to, ...more] = texts(value, ['to'], report) ?? [];
  if (to === undefined) return null;
  if (more.length > 0) {
    report(['to'], `\`to\` takes one value, got ${more.length + 1}.`);
    return null;
  }
  const allowed: readonly string[] | null =
    action === 'retype' ? types[kind === 'resource' ? 'resource' : 'talk'] : null;
  if (!allowed || allowed.includes(to)) return to;
  report(['to'], unknown('kind', to, allowed));
  return null;
}

/** What one correction joins another parts, and what two rename in two ways: neither may win in silence. */
function findContradictions(corrections: readonly Correction[]): VocabularyProblem[] {
  const settled = new Map<string, Correction>();
  return corrections.flatMap((correction) => {
    const { action, kind, things, to, file, line } = correction;
    return claimsOf(correction).flatMap((claim) => {
      const before = settled.get(claim);
      settled.set(claim, before ?? correction);
      if (!before || before === correction) return [];
      const name = `"${things[0]?.spelling ?? ''}"`;
      const message =
        before.action === action && before.to === to
          ? `This ${kind} ${name} was corrected in the same way in line ${before.line}: remove one.`
          : `This contradicts line ${before.line} about the ${kind} ${name}: remove one.`;
      return [{ file, line, message }];
    });
  });
}

function claimsOf({ action, kind, things }: Correction): string[] {
  const keys = things.map(({ spelling, note }) => `${foldSpelling(spelling)} @ ${note ?? '*'}`);
  if (action === 'same' || action === 'different')
    return keys.flatMap((one, at) =>
      keys.slice(at + 1).map((other) => `pair ${kind} ${[one, other].toSorted().join(' = ')}`),
    );
  return keys.map((key) => `${action} ${kind} ${key}`);
}

function isAction(name: string): name is CorrectionAction {
  return Object.hasOwn(correctionActions, name);
}

function unknown(what: string, name: string, all: readonly string[]): string {
  const [near] = nearestNames(name, all);
  return `Unknown ${what} \`${name}\`. ${near ? `Did you mean \`${near}\`?` : `Expected ${listed(all, 'or')}.`}`;
}

function listed(names: readonly string[], last = 'and'): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

function lineOfKey(text: string, key: string): number | null {
  const at = text.split('\n').findIndex((line) => line.replace(/^["']/, '').startsWith(key));
  return at < 0 ? null : at + 1;
}
