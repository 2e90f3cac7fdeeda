// From a selection to a plan. Fields that have a file below cypher/read/lists/ are lists, the rest are made of properties;
// what neither tells is left to resolvers.

import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { fragmentOf, hasFragment } from '../compose/fragment.js';
import { variablesOf } from '../compose/scope.js';
import type { PageArguments } from '../paging/read-window.js';
import { collectFields, type Asked } from './collect-fields.js';
import { isEntityType, labelOfType, propertiesOf, type EntityType } from './entity-type.js';
import { kebabCase } from './kebab-case.js';
import { listKey } from './list-key.js';
import type { EntityPlan, ListPlan, Members } from './plan.js';
import { planPage } from './plan-page.js';
import { readWhere } from './read-where.js';

/** What selection sets ask of a node of a type. */
export function planEntity(
  asked: Asked,
  type: EntityType,
  sets: readonly (SelectionSetNode | undefined)[],
): EntityPlan {
  const object = objectType(asked, type);
  const properties = new Set<string>();
  const lists = new Map<string, { readonly node: FieldNode; readonly nodes: FieldNode[] }>();
  const selves = new Map<string, FieldNode[]>();
  for (const node of [...collectFields(asked, object, sets).values()].flat()) {
    const field = object.getFields()[node.name.value];
    if (!field) continue;
    const inner = getNamedType(field.type).name;
    if (hasFragment(`lists/${fragmentFor(type, field.name)}`)) {
      const key = listKey(field.name, getArgumentValues(field, node, asked.variableValues));
      const known = lists.get(key);
      if (known) known.nodes.push(node);
      else lists.set(key, { node, nodes: [node] });
    } else if (isEntityType(inner) && labelOfType(inner) === labelOfType(type))
      selves.set(field.name, [...(selves.get(field.name) ?? []), node]);
    else for (const property of propertiesOf(type, field.name)) properties.add(property);
  }
  return {
    type,
    properties: [...properties],
    lists: [...lists].map(([key, { node, nodes }]) => planNodeList(asked, type, key, node, nodes)),
    selves: [...selves].map(([name, nodes]) => ({
      key: listKey(name, {}),
      plan: planEntity(
        asked,
        getNamedType(object.getFields()[name]?.type)?.name as EntityType,
        nodes.map(({ selectionSet }) => selectionSet),
      ),
    })),
  };
}

function fragmentFor(type: EntityType, field: string): string {
  return `${labelOfType(type).toLowerCase()}-${kebabCase(field)}`;
}

/** A list of a node: `nodes` ask for it with the same arguments, wherever and under whatever names. */
function planNodeList(
  asked: Asked,
  type: EntityType,
  key: string,
  node: FieldNode,
  nodes: readonly FieldNode[],
): ListPlan {
  const field = objectType(asked, type).getFields()[node.name.value];
  if (!field) throw new Error(`${type} has no field ${node.name.value}.`);
  const values = getArgumentValues(field, node, asked.variableValues);
  const suffix = values['narrower'] === true ? '-narrower' : '';
  const members = membersOf(fragmentFor(type, field.name) + suffix);
  return planList(asked, key, nodes, field, values, members);
}

/** What is asked of a list field, whose members come from `members`. */
export function planList(
  asked: Asked,
  key: string,
  nodes: readonly FieldNode[],
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
  members: Members,
): ListPlan {
  const inner = getNamedType(field.type);
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const common = {
    key,
    members,
    page: values as PageArguments,
    orderBy: (values['orderBy'] as string | null | undefined) ?? null,
    where: readWhere(field, values['where']),
  };
  if (inner.name.endsWith('Connection'))
    return { ...common, ...planPage(asked, objectType(asked, inner.name), members.fragment, sets) };
  const base = {
    ...common,
    entityField: null,
    columns: [],
    wants: { nodes: true, count: false },
    facets: [],
  };
  if (isEntityType(inner.name)) {
    const shape = isListType(getNullableType(field.type)) ? 'list' : 'one';
    return { ...base, shape, entity: planEntity(asked, inner.name, sets) };
  }
  return { ...base, ...planRows(asked, objectType(asked, inner.name), members.fragment, sets) };
}

/** The members that a file below lists/ gives by itself. */
export function membersOf(fragment: string, more: Partial<Members> = {}): Members {
  return { fragment, values: {}, parent: null, start: null, ...more };
}

/** What is asked of plain objects, each with columns of its fragment and perhaps a node. */
function planRows(
  asked: Asked,
  type: GraphQLObjectType,
  fragment: string,
  sets: readonly (SelectionSetNode | undefined)[],
): Pick<ListPlan, 'shape' | 'entity' | 'entityField' | 'columns'> {
  const { body, columns: all } = fragmentOf(`lists/${fragment}`);
  const columns = [...all.keys()].filter((name) => name !== 'own' && name !== 'tie');
  const hasNode = variablesOf(body).includes('node');
  const field = Object.values(type.getFields()).find(
    (each) => hasNode && isEntityType(getNamedType(each.type).name),
  );
  if (!field) return { shape: 'rows', entity: null, entityField: null, columns };
  const inner = getNamedType(field.type).name as EntityType;
  const below = [...collectFields(asked, type, sets).values()]
    .flat()
    .filter((node) => node.name.value === field.name)
    .map(({ selectionSet }) => selectionSet);
  const plan = planEntity(asked, inner, below);
  return { shape: 'rows', entity: plan, entityField: field.name, columns };
}

function objectType(asked: Asked, name: string): GraphQLObjectType {
  const type = asked.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}.`);
  return type;
}
