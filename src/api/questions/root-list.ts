import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { loadList } from '../load/load-list.js';
import { memoPlan } from '../plan/memo-plan.js';
import { membersOf, planList } from '../plan/plan-entity.js';
import type { ListPlan, Members } from '../plan/plan.js';
import type { Where } from '../plan/where.js';

/** Which members a list that stands by itself has, and which of them are meant. */
export interface RootMembers extends Partial<Members> {
  readonly fragment: string;
  /** Beside the filter in `where`. */
  readonly also?: readonly Where[];
}

/** The list of a root field; throws BAD_ARGUMENT, BAD_CURSOR, UNKNOWN_…. */
export async function loadRootList<P>(
  context: Context,
  info: GraphQLResolveInfo,
  args: object,
  { fragment, also = [], ...more }: RootMembers,
): Promise<P> {
  const plan = memoPlan(info, JSON.stringify([args, fragment, more, also]), () =>
    withWhere(planRoot(info, args, membersOf(fragment, more)), also),
  );
  return (await loadList(context, plan)) as P;
}

/** What a root field asks of its list. */
function planRoot(info: GraphQLResolveInfo, args: object, members: Members): ListPlan {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`There is no field ${info.fieldName}.`);
  return planList(
    info,
    String(info.path.key),
    info.fieldNodes,
    field,
    args as Readonly<Record<string, unknown>>,
    members,
  );
}

function withWhere(plan: ListPlan, also: readonly Where[]): ListPlan {
  const of = [...also, ...(plan.where ? [plan.where] : [])];
  return of.length === 0 ? plan : { ...plan, where: { kind: 'all', of } };
}
