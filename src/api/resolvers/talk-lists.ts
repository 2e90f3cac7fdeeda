import type { TalkKind } from '../../graph.js';
import type { Parameters } from '../../store/graph-store.js';
import type { TalkOrder } from '../generated/schema-types.js';

/** Which talks of a list, and in which order; null for all of them. */
export interface TalkFilter {
  readonly year?: number | null;
  readonly since?: number | null;
  readonly until?: number | null;
  readonly kind?: TalkKind | null;
}

/** What the statements for lists of talks take. */
export function talkParameters(orderBy: TalkOrder, filter: TalkFilter = {}): Parameters {
  const { year = null, kind = null } = filter;
  return {
    since: greatest(filter.since, year),
    until: least(filter.until, year),
    kind,
    orderBy,
  };
}

function greatest(left: number | null | undefined, right: number | null): number | null {
  if (left === null || left === undefined) return right;
  return right === null ? left : Math.max(left, right);
}

function least(left: number | null | undefined, right: number | null): number | null {
  if (left === null || left === undefined) return right;
  return right === null ? left : Math.min(left, right);
}
