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
  checkFields(parameters, '', refuse);
  for (const name of statement.lists)
    if (parameters[name] !== null && !Array.isArray(parameters[name]))
      refuse(`the parameter \`${name}\``, 'is not a list');
  if (statement.keys.length > 0)
    for (const [index, row] of (parameters['rows'] as unknown[]).entries())
      checkRow(row, `\`rows[${index}]\``, statement.keys, refuse);
}

function checkFields(fields: Fields, place: string, refuse: Refuse): void {
  for (const [name, value] of Object.entries(fields)) {
    if (!/^\w+$/.test(name)) refuse(`the name "${name}"${place}`, 'holds more than letters');
    checkValue(value, `\`${name}\`${place}`, refuse);
  }
}

function checkValue(value: unknown, place: string, refuse: Refuse): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(place, `is ${value}, a number that no store keeps`);
  } else if (Array.isArray(value)) {
    for (const item of value) checkValue(item, `an item of ${place}`, refuse);
  } else if (isMap(value)) checkFields(value, ` in ${place}`, refuse);
  else
    refuse(place, `is of the type "${typeof value}"; expected texts, numbers, lists, plain maps`);
}

/** A row is written as properties: each is one value or a list of texts. */
function checkRow(row: unknown, place: string, keys: readonly string[], refuse: Refuse): void {
  if (!isMap(row)) return refuse(place, 'is not a map of properties');
  for (const key of keys) {
    const value = row[key];
    if (typeof value !== 'string') return refuse(`\`${key}\` in ${place}`, 'is missing or no text');
    if (value.length > longestKey)
      refuse(`\`${key}\` in ${place}`, `is longer than ${longestKey} characters`);
  }
  for (const [name, value] of Object.entries(row))
    if (isMap(value) || (Array.isArray(value) && value.some((item) => typeof item !== 'string')))
      refuse(`\`${name}\` in ${place}`, 'is neither one value nor a list of texts');
}

function isMap(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
