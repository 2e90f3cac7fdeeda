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
  const lists: ListPlan[] = [];
  const selves: { key: string; plan: EntityPlan }[] = [];
  for (const [key, nodes] of collectFields(asked, object, sets)) {
    const [node] = nodes;
    const field = node && object.getFields()[node.name.value];
    if (!node || !field) continue;
    const inner = getNamedType(field.type);
    const fragment = `${labelOfType(type).toLowerCase()}-${kebabCase(field.name)}`;
    if (hasFragment(`lists/${fragment}`)) {
      const values = getArgumentValues(field, node, asked.variableValues);
      const suffix = values['narrower'] === true ? '-narrower' : '';
      lists.push(planList(asked, key, nodes, field, values, membersOf(fragment + suffix)));
    } else if (isEntityType(inner.name) && labelOfType(inner.name) === labelOfType(type)) {
      const plan = planEntity(
        asked,
        inner.name,
        nodes.map(({ selectionSet }) => selectionSet),
      );
      selves.push({ key, plan });
    } else for (const property of propertiesOf(type, field.name)) properties.add(property);
  }
  return { type, properties: [...properties], lists, selves };
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
  const entity = [...collectFields(asked, type, sets)].find(
    ([, [node]]) => node?.name.value === field.name,
  );
  const plan = planEntity(asked, inner, entity?.[1].map(({ selectionSet }) => selectionSet) ?? []);
  return { shape: 'rows', entity: plan, entityField: field.name, columns };
}

function objectType(asked: Asked, name: string): GraphQLObjectType {
  const type = asked.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${name}.`);
  return type;
}
