// By id, and where that is gone by an id that another of its names would give: links stay right when notes bring in a
// better spelling, or a namesake.

import type { GraphQLResolveInfo } from 'graphql';
import type { NodeLabel } from '../graph.js';
import { slug } from '../text/slug.js';
import type { Context } from './context.js';
import { labelOf, loadNodeFor } from './load-node.js';
import { allNames } from './names/all-names.js';
import type { NodeParent, ParentByLabel } from './parents.js';

/** Labels whose ids are slugs of their names and nothing else. */
const named: ReadonlySet<NodeLabel> = new Set([
  'Talk',
  'Speaker',
  'Company',
  'Concept',
  'Event',
  'Conference',
]);

/** The node that an id stands for, or once stood for; null where there is none. */
export async function findNode(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<NodeParent | null> {
  const label = labelOf(id);
  return label === null ? null : findNodeOf(context, info, label, id);
}

/** The node of a label that an id stands for, or once stood for. */
export async function findNodeOf<L extends NodeLabel>(
  context: Context,
  info: GraphQLResolveInfo,
  label: L,
  id: string,
): Promise<ParentByLabel[L] | null> {
  const node = await loadNodeFor(context, info, label, id);
  const own = id.slice(id.indexOf('/') + 1);
  if (node || own === '' || !named.has(label)) return node;
  const moved = (await idsBySlug(context, label)).get(own);
  return moved === undefined ? null : loadNodeFor(context, info, label, moved);
}

/** Of several with one name the one with the most talks keeps its slug. */
async function idsBySlug(context: Context, label: NodeLabel): Promise<ReadonlyMap<string, string>> {
  return context.once(`slugs ${label}`, async () => {
    const all = (await allNames(context, label)).toSorted((left, right) => left.rank - right.rank);
    return new Map(
      all.flatMap(({ id, name, otherNames }) =>
        [...otherNames, name].map((each) => [slug(each), id] as const),
      ),
    );
  });
}
