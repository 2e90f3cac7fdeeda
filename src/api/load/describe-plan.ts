import type { EntityPlan, ListPlan } from '../plan/plan.js';

/** What a statement fetches, for messages and logs: `Concept{concept-talks{talk-speakers}}`. */
export function describePlan({ type, lists, selves }: EntityPlan): string {
  return (
    type + braces([...lists.map(describeList), ...selves.map(({ plan }) => describePlan(plan))])
  );
}

/** The same of a list. */
export function describeList({ members, entity }: ListPlan): string {
  const below = entity ? describePlan(entity).slice(entity.type.length) : '';
  return members.fragment + below;
}

function braces(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}
