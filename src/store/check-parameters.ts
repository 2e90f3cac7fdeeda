// Refuses what one of the two stores would refuse, or would take and mean something else by. Grafeo merges on null and
// stores maps as properties, Neo4j does not; without this the same load would end differently.

import type { Parameter, Parameters } from './graph-store.js';
import type { Statement } from './load-statements.js';
import { StoreError } from './store-error.js';

/** Checks the parameters of a statement; throws `StoreError` STORE_PARAMETER that names the first bad one. */
export function checkParameters(statement: Statement, parameters: Parameters): void {
  const refuse = (place: string, trouble: string): never => {
    throw new StoreError(
      'STORE_PARAMETER',
      `Cannot run \`${statement.name}\`: ${place} ${trouble}. See the header of cypher/${statement.name}.cypher.`,
    );
  };
  for (const name of statement.parameters)
    if (parameters[name] === undefined) refuse(`the parameter \`${name}\``, 'is missing');

  const writes = statement.name.startsWith('write/');
  for (const [name, value] of Object.entries(parameters)) {
    checkValue(value, `\`${name}\``, refuse);
    if (!writes || !Array.isArray(value)) continue;
    for (const [index, row] of value.entries())
      if (isMap(row)) checkRow(row, `\`${name}[${index}]`, statement.keys, refuse);
  }
}

type Refuse = (place: string, trouble: string) => never;

function checkValue(value: unknown, place: string, refuse: Refuse): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      refuse(place, `is ${value}, which is no number that a store keeps`);
  } else if (Array.isArray(value)) {
    for (const item of value) checkValue(item, `an item of ${place}`, refuse);
  } else if (isMap(value)) {
    for (const [key, field] of Object.entries(value))
      if (field === undefined) refuse(`\`${key}\` in ${place}`, 'is undefined');
      else checkValue(field, `\`${key}\` in ${place}`, refuse);
  } else
    refuse(place, `is of the type "${typeof value}"; expected text, numbers, lists or plain maps`);
}

/** A row is written as properties: they are single values or lists of texts. */
function checkRow(
  row: Readonly<Record<string, unknown>>,
  place: string,
  keys: readonly string[],
  refuse: Refuse,
): void {
  for (const key of keys)
    if (typeof row[key] !== 'string')
      refuse(`${place}.${key}\``, `is ${JSON.stringify(row[key])}; expected an id`);
  for (const [key, value] of Object.entries(row))
    if (Array.isArray(value)) {
      if (value.some((item) => typeof item !== 'string'))
        refuse(
          `${place}.${key}\``,
          'holds more than texts; a property is one value or a list of texts',
        );
    } else if (isMap(value))
      refuse(`${place}.${key}\``, 'is a map; a property is one value or a list of texts');
}

function isMap(value: unknown): value is Readonly<Record<string, Parameter>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
