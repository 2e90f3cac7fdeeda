// Walks a valid operation before it runs: how deep, how many aliases, and how many fields its answer may come to, pages
// within pages multiplied. Runs after validation, so fragments exist and make no cycle; stops at the first limit passed.

import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { apiError } from '../api-error.js';
import { listSize, pageSize } from './list-size.js';
import { queryLimits, type QueryLimits } from './query-limits.js';

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: QueryLimits;
  aliases: number;
  cost: number;
  /** Fields and fragments looked at: fragments that double each other are many more than the query has. */
  steps: number;
}

/** The error of the first limit that an operation passes, null where it keeps them all. What lies below
 * `__schema` counts for nothing: the validation limits it. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: QueryLimits = queryLimits,
): GraphQLError | null {
  if (!isWithin(variables, limits.nesting))
    return apiError(
      'QUERY_TOO_DEEP',
      `Expected variables of at most ${limits.nesting} lists and objects within one another.`,
    );
  const walk: Walk = {
    schema,
    fragments: new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    ),
    variables: { ...defaultsOf(operation), ...variables },
    limits,
    aliases: 0,
    cost: 0,
    steps: 0,
  };
  const root = schema.getRootType(operation.operation);
  return root
    ? walkFields(walk, root, operation.selectionSet, 1, 1, null)
    : apiError(
        'OPERATION_RESOLUTION_FAILURE',
        `Expected a query, got a ${operation.operation}. This API only reads.`,
      );
}

/** True where a value holds no more levels; goes no deeper to find out. */
function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((each) => isWithin(each, levels - 1));
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

/** `times`: how often these fields are in the answer; `page`: the size of the connection whose own fields they are. */
function walkFields(
  walk: Walk,
  parent: GraphQLNamedType,
  { selections }: SelectionSetNode,
  depth: number,
  times: number,
  page: number | null,
): GraphQLError | null {
  for (const selection of selections) {
    walk.steps += 1;
    if (walk.steps > walk.limits.steps) return tooCostly(walk.limits);
    if (selection.kind !== Kind.FIELD) {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : walk.fragments.get(selection.name.value);
      const type = inner?.typeCondition
        ? walk.schema.getType(inner.typeCondition.name.value)
        : parent;
      const error = inner && type && walkFields(walk, type, inner.selectionSet, depth, times, page);
      if (error) return error;
      continue;
    }
    const name = selection.name.value;
    if (selection.alias) walk.aliases += 1;
    walk.cost += times;
    const passed = firstPassed(walk, depth);
    if (passed) return passed;
    const field = fieldsOf(parent)[name];
    const type = field && getNamedType(field.type);
    if (!selection.selectionSet || !field || !isCompositeType(type)) continue;
    const asked = pageSize(field, selection, walk.variables);
    const isList = isListType(getNullableType(field.type));
    const inEach = times * (isList ? (asked ?? listSize(selection, walk.variables, page)) : 1);
    const ofPage = isList ? null : asked;
    const error = walkFields(walk, type, selection.selectionSet, depth + 1, inEach, ofPage);
    if (error) return error;
  }
  return null;
}

function fieldsOf(
  type: GraphQLNamedType,
): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function firstPassed({ aliases, cost, limits }: Walk, depth: number): GraphQLError | null {
  if (depth > limits.depth)
    return apiError(
      'QUERY_TOO_DEEP',
      `Expected at most ${limits.depth} fields within one another. Ask for the inner ones by their ids.`,
    );
  if (aliases > limits.aliases)
    return apiError(
      'TOO_MANY_ALIASES',
      `Expected at most ${limits.aliases} aliases. Ask in several queries.`,
    );
  if (cost > limits.cost) return tooCostly(limits);
  return null;
}

function tooCostly({ cost }: QueryLimits): GraphQLError {
  return apiError(
    'QUERY_TOO_COSTLY',
    `Expected an answer of at most ${cost} fields, were every page full. Ask for smaller pages with \`first\`.`,
  );
}
