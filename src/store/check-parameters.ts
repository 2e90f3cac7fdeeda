// Refuses what one of the two stores would refuse, or would take and mean something else by. Grafeo merges on null, stores
// maps as properties and goes through a number as through an empty list, Neo4j does not; without this the same call would
// end differently.

import type { Parameters } from './graph-store.js';
import type { Statement } from './to-statement.js';
import { StoreError } from './store-error.js';

// Neo4j's index takes some 8,000 bytes.
const longestKey = 2000;

type Refuse = (place: string, trouble: string) => never;
type Fields = Readonly<Record<string, unknown>>;

/** Checks the parameters of a statement; throws `StoreError` STORE_PARAMETER that names the first bad one. */
export function checkParameters(statement: Statement, parameters: Parameters): void {
  const refuse: Refuse = (place, trouble) => {
    throw new StoreError(
      'STORE_PARAMETER',
      `Cannot run \`${statement.name}\`: ${place} ${trouble}. See the header of cypher/${statement.name}.cypher.`,
    );
  };
  for (const name of statement.parameters)
    if (parameters[name] === undefined) refuse(`the parameter \`${name}\``, 'is missing');
  const found = troubleInFields(parameters);
  if (found) refuse(found.place, found.trouble);
  for (const name of statement.lists)
    if (parameters[name] !== null && !Array.isArray(parameters[name]))
      refuse(`the parameter \`${name}\``, 'is not a list');
  if (statement.keys.length > 0)
    for (const [index, row] of (parameters['rows'] as unknown[]).entries())
      checkRow(row, index, statement.keys, refuse);
}

/** Where something is wrong, as read from the inside out, and what. Put together only where there is any: rows come by the thousand. */
interface Trouble {
  readonly place: string;
  readonly trouble: string;
}

function troubleInFields(fields: Fields): Trouble | null {
  for (const name of Object.keys(fields)) {
    if (!/^\w+$/.test(name))
      return { place: `the name "${name}"`, trouble: 'holds more than letters' };
    const found = troubleIn(fields[name]);
    if (found) return { ...found, place: `${found.place}\`${name}\`` };
  }
  return null;
}

/** `place` is what stands before the name of the value. */
function troubleIn(value: unknown): Trouble | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return null;
    return { place: '', trouble: `is ${value}, a number that no store keeps` };
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = troubleIn(item);
      if (found) return { ...found, place: `${found.place}an item of ` };
    }
    return null;
  }
  if (isMap(value)) {
    const found = troubleInFields(value);
    return found && { ...found, place: `${found.place} in ` };
  }
  const trouble = `is of the type "${typeof value}"; expected texts, numbers, lists, plain maps`;
  return { place: '', trouble };
}

/** A row is written as properties: each is one value or a list of texts. */
function checkRow(row: unknown, index: number, keys: readonly string[], refuse: Refuse): void {
  const place = (): string => `\`rows[${index}]\``;
  if (!isMap(row)) return refuse(place(), 'is not a map of properties');
  for (const key of keys) {
    const value = row[key];
    if (typeof value !== 'string')
      return refuse(`\`${key}\` in ${place()}`, 'is missing or no text');
    if (value.length > longestKey)
      refuse(`\`${key}\` in ${place()}`, `is longer than ${longestKey} characters`);
  }
  for (const name of Object.keys(row)) {
    const value = row[name];
    if (isMap(value) || (Array.isArray(value) && value.some((item) => typeof item !== 'string')))
      refuse(`\`${name}\` in ${place()}`, 'is neither one value nor a list of texts');
  }
}

function isMap(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
