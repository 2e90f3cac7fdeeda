import { Kind, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';
import { pageSizes } from '../paging/read-window.js';

type Variables = Readonly<Record<string, unknown>>;

/** Lists without a page size are short: broader concepts, the years of an idea. */
const shortList = 10;

/** The page size that a field is asked with, its usual one where the query gives none; null for fields without. */
export function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | null {
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return null;
  const usual = typeof first.defaultValue === 'number' ? first.defaultValue : pageSizes.usual;
  const asked = ['first', 'last'].map((name) => argument(node, name, variables));
  const sizes = asked.filter((size) => typeof size === 'number');
  return Math.max(...(sizes.length > 0 ? sizes : [usual]), 0);
}

/** How many a list field may come to: the page of its connection, the ids given, or a short list. */
export function listSize(node: FieldNode, variables: Variables, page: number | null): number {
  if (page !== null) return page;
  const ids = argument(node, 'ids', variables);
  return Array.isArray(ids) ? ids.length : shortList;
}

function argument(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  return value && valueOf(value, variables);
}

function valueOf(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}
