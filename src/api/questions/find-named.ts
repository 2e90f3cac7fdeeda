import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { planOf } from '../load-node.js';
import { loadNodes } from '../load/load-nodes.js';
import {
  guessIds,
  isCalled,
  nameProperties,
  resolveName,
  type NamedLabel,
} from '../names/resolve-name.js';
import type { ParentByLabel } from '../parents.js';

/** The node of a name with what its field asks, in one statement where the name gives its id. Throws UNKNOWN_…. */
export async function findNamed<L extends NamedLabel>(
  context: Context,
  info: GraphQLResolveInfo,
  label: L,
  name: string,
): Promise<ParentByLabel[L] | null> {
  const plan = planOf(info, label, nameProperties[label]);
  const guesses = guessIds(label, name);
  const guessed = await loadNodes(context, plan, guesses);
  for (const id of guesses) {
    const node = guessed.get(id);
    if (node && isCalled(label, node, name)) return node as unknown as ParentByLabel[L];
  }
  const id = await resolveName(context, label, name);
  const found = await loadNodes(context, plan, [id]);
  return (found.get(id) ?? null) as ParentByLabel[L] | null;
}
