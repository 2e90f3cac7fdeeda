// From a name as people write it to an id. Three steps, the cheapest first: the id that the name would have, then names
// as they are but for case, then all names folded. Only the last reads every name; it also finds the nearest for the error.

import { byCodePoint } from '../../text/by-code-point.js';
import { nearestNames } from '../../text/nearest-names.js';
import { slug } from '../../text/slug.js';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import type { ErrorCode } from '../error-codes.js';
import { loadProperties } from '../load-node.js';
import { allNames, type Named } from './all-names.js';
import type { Planned } from '../parents.js';
import { nameKey } from './name-key.js';
import { unknownName } from './unknown-name.js';

/** Labels whose nodes are known by their names. */
export type NamedLabel = 'Concept' | 'Speaker' | 'Company' | 'Event' | 'Conference';

const unknown: { readonly [L in NamedLabel]: ErrorCode } = {
  Concept: 'UNKNOWN_CONCEPT',
  Speaker: 'UNKNOWN_SPEAKER',
  Company: 'UNKNOWN_COMPANY',
  Event: 'UNKNOWN_EVENT',
  Conference: 'UNKNOWN_CONFERENCE',
};

/** No name is longer; what is would only cost time. */
const longest = 500;

/** The id of what is meant by a name or an id. Throws UNKNOWN_… with the nearest names. */
export async function resolveName(
  context: Context,
  label: NamedLabel,
  name: string,
): Promise<string> {
  if (name.length > longest)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected a name of at most ${longest} characters, got ${name.length}.`,
    );
  return context.once(
    `name ${label} ${name}`,
    async () =>
      (await byId(context, label, name)) ??
      (await bySpelling(context, label, name)) ??
      (await byKey(context, label, name)),
  );
}

/** By the id that the name would have; null where none has it. */
export async function byId(
  context: Context,
  label: NamedLabel,
  name: string,
): Promise<string | null> {
  const nodes = await Promise.all(
    guessIds(label, name).map((id) => loadProperties(context, label, nameProperties[label], id)),
  );
  return nodes.find((node) => node !== null && isCalled(label, node, name))?.id ?? null;
}

/** The ids that the node of a name is likely to have; a name that is an id stands for itself. */
export function guessIds(label: NamedLabel, name: string): readonly string[] {
  const kind = label.toLowerCase();
  if (name.startsWith(`${kind}/`)) return [name];
  return [...new Set([name, nameKey(name)].map((spelling) => `${kind}/${slug(spelling)}`))];
}

/** The properties that hold the names of a label's nodes. */
export const nameProperties: { readonly [L in NamedLabel]: readonly string[] } = {
  Concept: ['prefLabel', 'altLabels', 'hiddenLabels'],
  Speaker: ['name', 'altNames'],
  Company: ['name', 'altNames'],
  Event: ['name', 'altNames'],
  Conference: ['name', 'altNames'],
};

/** True where a node goes by a name. Ids are cut and may belong to a namesake: the name itself decides. */
export function isCalled(label: NamedLabel, node: Planned, name: string): boolean {
  if (node.id === name) return true;
  const key = nameKey(name);
  const given = node as unknown as Readonly<Record<string, unknown>>;
  return nameProperties[label]
    .flatMap((property) => (given[property] ?? []) as string | readonly string[])
    .some((each) => nameKey(each) === key);
}

/** By all names as they are but for case; null for none. */
export async function bySpelling(
  { read }: Context,
  label: NamedLabel,
  name: string,
): Promise<string | null> {
  const lower = name.trim().toLowerCase();
  const spellings = [lower, lower.replaceAll('-', ' '), nameKey(name)];
  const rows = await read(`${label.toLowerCase()}-by-name`, { names: [...new Set(spellings)] });
  return choose(rows as unknown as Named[], name);
}

async function byKey(context: Context, label: NamedLabel, name: string): Promise<string> {
  const all = await allNames(context, label);
  const key = nameKey(name);
  const same = all.filter((named) =>
    spellingsOf(named).some(([spelling]) => key !== '' && nameKey(spelling) === key),
  );
  const chosen = choose(same, name);
  if (chosen !== null) return chosen;
  const nearest = nearestSpellings(name, new Map(all.flatMap(spellingsOf)));
  throw unknownName(unknown[label], label.toLowerCase(), name, nearest);
}

/** What one goes by, each with what to show for it. */
function spellingsOf({ name, otherNames, hiddenNames }: Named): [string, string][] {
  return [
    [name, name],
    ...otherNames.map((other): [string, string] => [other, other]),
    ...hiddenNames.map((hidden): [string, string] => [hidden, name]),
  ];
}

function nearestSpellings(name: string, shown: ReadonlyMap<string, string>): string[] {
  const nearest = nearestNames(name, shown.keys());
  return [...new Set(nearest.map((spelling) => shown.get(spelling) ?? spelling))];
}

function choose(all: readonly Named[], name: string): string | null {
  const key = nameKey(name);
  const isMain = (named: Named) => nameKey(named.name) === key;
  const [best] = all.toSorted(
    (left, right) =>
      Number(isMain(right)) - Number(isMain(left)) ||
      right.rank - left.rank ||
      byCodePoint(left.id, right.id),
  );
  return best?.id ?? null;
}
