import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectFields } from './collect-fields.js';

/** True where the selection of a field asks for a field of what it leads to. */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return false;
  const sets = info.fieldNodes.map(({ selectionSet }) => selectionSet);
  return [...collectFields(info, type, sets).values()].some(([node]) => node?.name.value === field);
}
