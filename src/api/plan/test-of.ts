import type { Parameter } from '../../store/graph-store.js';
import type { Where } from './where.js';

/** A filter of one test: `test` names a column of the type's file below cypher/read/tests/. */
export function testOf(test: string, values: Readonly<Record<string, Parameter>>): Where {
  return { kind: 'test', test, values };
}
