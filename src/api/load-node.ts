import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { NodeLabel } from '../graph.js';
import type { Context } from './context.js';
import { loadNodes } from './load/load-nodes.js';
import type { ParentByLabel } from './parents.js';
import type { EntityType } from './plan/entity-type.js';
import { memoPlan, placeOf } from './plan/memo-plan.js';
import { planEntity } from './plan/plan-entity.js';
import type { EntityPlan } from './plan/plan.js';

const labels: Readonly<Record<string, NodeLabel>> = {
  talk: 'Talk',
  speaker: 'Speaker',
  company: 'Company',
  concept: 'Concept',
  lesson: 'Lesson',
  event: 'Event',
  conference: 'Conference',
  resource: 'Resource',
  note: 'Note',
};

/** The label that an id tells of: `talk/…` is a Talk. Null for anything else. */
export function labelOf(id: string): NodeLabel | null {
  const kind = id.slice(0, id.indexOf('/'));
  return Object.hasOwn(labels, kind) ? (labels[kind] ?? null) : null;
}

/** What a field asks of the nodes of a type that it leads to, and some properties beside. */
export function planOf(
  info: GraphQLResolveInfo,
  type: EntityType,
  also: readonly string[] = [],
): EntityPlan {
  return memoPlan(info, `${type} ${also.join(' ')}`, () => {
    const sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
    const plan = planEntity(info, type, sets);
    return { ...plan, properties: [...new Set([...plan.properties, ...also])] };
  });
}

/** The node with an id and what a field asks of it, with some properties beside; null where there is none. One statement
 * for all that the same field leads to at the same time. */
export async function loadNodeFor<L extends NodeLabel>(
  context: Context,
  info: GraphQLResolveInfo,
  label: L,
  id: string,
  also: readonly string[] = [],
): Promise<ParentByLabel[L] | null> {
  const loader = context.once(`nodes ${label} ${placeOf(info.fieldNodes)}`, () => {
    const plan = planOf(info, label, also);
    return new DataLoader<string, unknown>(async (ids) => {
      const nodes = await loadNodes(context, plan, ids);
      return ids.map((each) => nodes.get(each) ?? null);
    });
  });
  return (await loader.load(id)) as ParentByLabel[L] | null;
}

/** The node with an id and some of its properties, null where there is none. */
export async function loadProperties<L extends NodeLabel>(
  context: Context,
  label: L,
  properties: readonly string[],
  id: string,
): Promise<ParentByLabel[L] | null> {
  const loader = context.once(
    `properties ${label} ${properties.join(' ')}`,
    () =>
      new DataLoader<string, unknown>(async (ids) => {
        const plan: EntityPlan = { type: label, properties, lists: [], selves: [] };
        const nodes = await loadNodes(context, plan, ids);
        return ids.map((each) => nodes.get(each) ?? null);
      }),
  );
  return (await loader.load(id)) as ParentByLabel[L] | null;
}
