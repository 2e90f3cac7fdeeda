import type { EntityPlan } from '../plan/plan.js';
import { composeList } from './compose-list.js';
import type { IdsOf } from './compose-where.js';
import type { Scope } from './scope.js';

/** What a statement says to fetch what is asked of a node: calls that come first, then the items of a list that begins
 * with the node's id. `take` makes the node of such a list. */
export interface EntityPart {
  readonly calls: readonly string[];
  readonly items: readonly string[];
  readonly take: (items: readonly unknown[]) => NodeRecord;
}

/** A node with what was asked of it: its properties, and its lists by their names in the answer. */
export interface NodeRecord {
  readonly id: string;
  readonly lists: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

/** Fetches what a plan asks of the node that a variable holds. */
export function composeEntity(
  scope: Scope,
  plan: EntityPlan,
  variable: string,
  idsOf: IdsOf,
): EntityPart {
  const calls: string[] = [];
  const items = [`${variable}.id`, ...plan.properties.map((name) => `${variable}.${name}`)];
  const taken: ((items: readonly unknown[], lists: Record<string, unknown>) => void)[] = [];
  for (const list of plan.lists) {
    const part = composeList(scope, list, variable, idsOf);
    const at = items.length;
    calls.push(...part.calls);
    items.push(...part.items);
    taken.push((from, lists) => {
      lists[list.key] = part.take(from.slice(at, at + part.items.length));
    });
  }
  for (const self of plan.selves) {
    const part = composeEntity(scope, self.plan, variable, idsOf);
    const at = items.length;
    calls.push(...part.calls);
    items.push(...part.items);
    taken.push((from, lists) => {
      lists[self.key] = part.take(from.slice(at, at + part.items.length));
    });
  }
  return {
    calls,
    items,
    take: (from) => {
      const lists: Record<string, unknown> = {};
      const record: Record<string, unknown> = { id: from[0], lists };
      for (const [index, name] of plan.properties.entries())
        record[name] = from[index + 1] ?? undefined;
      for (const take of taken) take(from, lists);
      return record as NodeRecord;
    },
  };
}
