import neo4j from 'neo4j-driver';
import type { Parameter, Parameters } from './graph-store.js';

/** The driver sends every number as a float: whole numbers are made integers, as the embedded store takes them. */
export function toNeo4jValues(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toNeo4jValue(value)]),
  );
}

function toNeo4jValue(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4jValue);
  if (typeof value === 'object' && value !== null) return toNeo4jValues(value as Parameters);
  return value;
}
