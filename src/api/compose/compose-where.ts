import type { NodeLabel } from '../../graph.js';
import type { Where } from '../plan/where.js';
import { fragmentOf } from './fragment.js';
import { fillAt, type Scope } from './scope.js';

/** Gives the ids that the names of a filter stand for. */
export type IdsOf = (where: Extract<Where, { kind: 'named' }>) => readonly string[];

/** A filter as a condition on the node of a label that a variable holds. */
export function composeWhere(
  scope: Scope,
  label: NodeLabel,
  where: Where,
  node: string,
  idsOf: IdsOf,
): string {
  const { columns } = fragmentOf(`tests/${label.toLowerCase()}`);
  const compose = (part: Where): string => {
    if (part.kind === 'not') return `NOT ${compose(part.of)}`;
    if (part.kind === 'all')
      return part.of.length === 0 ? 'true' : `(${part.of.map(compose).join(' AND ')})`;
    if (part.kind === 'any')
      return part.of.length === 0 ? 'false' : `(${part.of.map(compose).join(' OR ')})`;
    const expression = columns.get(part.test);
    if (expression === undefined)
      throw new Error(`cypher/read/tests/${label.toLowerCase()}.cypher has no \`${part.test}\`.`);
    const values = part.kind === 'named' ? { ids: idsOf(part) } : part.values;
    return `(${fillAt(scope, scope.place(), { node }, values)(expression)})`;
  };
  return compose(where);
}
