import { cutPage } from '../paging/cut-page.js';
import { readWindow } from '../paging/read-window.js';
import type { ListPlan } from '../plan/plan.js';
import { composeEntries, type Entry } from './compose-entries.js';
import { composeFacet } from './compose-facet.js';
import { composeMembers } from './compose-members.js';
import type { IdsOf } from './compose-where.js';
import type { Scope } from './scope.js';

/** What a statement says to fetch a list. */
export interface ListPart {
  readonly calls: readonly string[];
  readonly items: readonly string[];
  readonly take: (items: readonly unknown[]) => unknown;
}

/** Fetches a list of the node that `parent` holds, or one that stands by itself for null. */
export function composeList(
  scope: Scope,
  plan: ListPlan,
  parent: string | null,
  idsOf: IdsOf,
): ListPart {
  const calls: string[] = [];
  const items: string[] = [];
  const takes: ((page: Record<string, unknown>, value: unknown) => void)[] = [];
  const add = (part: { readonly call: string; readonly item: string }, take: (typeof takes)[0]) => {
    calls.push(part.call);
    items.push(part.item);
    takes.push(take);
  };
  if (plan.wants.nodes) {
    const part = composeEntries(scope, plan, parent, idsOf);
    add(part, (page, value) => {
      page['entries'] = part.take(value as unknown[][]);
    });
  }
  if (plan.wants.count) {
    const { text, node } = composeMembers(scope, plan, parent, idsOf, []);
    const item = `total${scope.place()}`;
    add(
      {
        item,
        call: `CALL (${parent ?? ''}) {\n${text}\nRETURN count(DISTINCT ${node}) AS ${item}\n}`,
      },
      (page, value) => {
        page['total'] = value;
      },
    );
  }
  for (const facet of plan.facets) {
    const part = composeFacet(scope, plan, facet, parent, idsOf);
    add(part, (page, value) => {
      (page['facets'] as Record<string, unknown>)[facet.key] = part.take(value as unknown[][]);
    });
  }
  return {
    calls,
    items,
    take: (values) => {
      const page: Record<string, unknown> = { entries: [], total: null, facets: {} };
      for (const [index, take] of takes.entries()) take(page, values[index]);
      return shapeOf(plan, page as unknown as Fetched);
    },
  };
}

interface Fetched {
  readonly entries: readonly Entry[];
  readonly total: number | null;
  readonly facets: Readonly<Record<string, readonly unknown[]>>;
}

function shapeOf({ shape, entityField, page }: ListPlan, fetched: Fetched): unknown {
  const { entries, total, facets } = fetched;
  if (shape === 'page') return { ...cutPage(entries, readWindow(page)), total, facets };
  if (shape === 'one') return entries[0]?.node ?? null;
  if (shape === 'list') return entries.map(({ node }) => node);
  return entries.map(({ columns, node }) =>
    entityField === null ? columns : { ...columns, [entityField]: node },
  );
}
