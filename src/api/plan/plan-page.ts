import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { fragmentOf } from '../compose/fragment.js';
import { readSize } from '../paging/read-window.js';
import { collectFields, type Asked } from './collect-fields.js';
import { isEntityType, labelOfType, type EntityType } from './entity-type.js';
import { kebabCase } from './kebab-case.js';
import { listKey } from './list-key.js';
import { planEntity } from './plan-entity.js';
import type { FacetPlan, ListPlan } from './plan.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/** What selection sets ask of a connection. */
export function planPage(
  asked: Asked,
  type: GraphQLObjectType,
  fragment: string,
  sets: Sets,
): Pick<ListPlan, 'shape' | 'entity' | 'entityField' | 'columns' | 'wants' | 'facets'> {
  const entity = type.name.replace(/Connection$/, '');
  const nodeType = nodeTypeOf(type);
  const found = new Map<string, FieldNode[]>();
  for (const nodes of collectFields(asked, type, sets).values())
    for (const node of nodes)
      found.set(node.name.value, [...(found.get(node.name.value) ?? []), node]);
  const below = (name: string): Sets => (found.get(name) ?? []).map((node) => node.selectionSet);
  const edge = typeBelow(type, 'edges');
  const edgeFields = [...collectFields(asked, edge, below('edges')).values()].flat();
  const nodeSets = edgeFields
    .filter(({ name }) => name.value === 'node')
    .map(({ selectionSet }) => selectionSet);
  const { columns } = fragmentOf(`lists/${fragment}`);
  const wanted = new Set(
    edgeFields
      .map(({ name: { value } }) => (value === 'evidenceCount' ? 'evidence' : value))
      .filter((name) => columns.has(name)),
  );
  return {
    shape: 'page',
    entity: planEntity(asked, nodeType, [...nodeSets, ...below('nodes')]),
    entityField: null,
    columns: [...wanted],
    wants: {
      nodes: ['edges', 'nodes', 'pageInfo'].some((name) => found.has(name)),
      count: found.has('totalCount'),
    },
    facets: found.has('facets')
      ? planFacets(asked, typeBelow(type, 'facets'), labelOfType(nodeType), below('facets'))
      : [],
  };

  function nodeTypeOf(connection: GraphQLObjectType): EntityType {
    const node = typeBelow(connection, 'nodes').name;
    if (!isEntityType(node)) throw new Error(`${entity} is no node of the graph.`);
    return node;
  }
}

function planFacets(asked: Asked, type: GraphQLObjectType, label: string, sets: Sets): FacetPlan[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of [...collectFields(asked, type, sets).values()].flat()) {
    const field = type.getFields()[node.name.value];
    if (!field) continue;
    const key = listKey(field.name, getArgumentValues(field, node, asked.variableValues));
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return [...byKey].flatMap(([key, nodes]) => {
    const [node] = nodes;
    const field = node && type.getFields()[node.name.value];
    if (!node || !field) return [];
    const facet = typeBelow(type, field.name);
    const [counted] = Object.values(facet.getFields()).filter(({ name }) => name !== 'count');
    if (!counted) return [];
    const { first } = getArgumentValues(field, node, asked.variableValues);
    const inner = getNamedType(counted.type).name;
    const facetSets = nodes.map(({ selectionSet }) => selectionSet);
    const entitySets = [...collectFields(asked, facet, facetSets).values()]
      .flat()
      .filter(({ name }) => name.value === counted.name)
      .map(({ selectionSet }) => selectionSet);
    return [
      {
        key,
        fragment: `facets/${label.toLowerCase()}-${kebabCase(field.name)}`,
        first: readSize('first', Number(first)),
        field: counted.name,
        entity: isEntityType(inner) ? planEntity(asked, inner, entitySets) : null,
      },
    ];
  });
}

function typeBelow(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const inner = getNamedType(type.getFields()[field]?.type);
  if (!isObjectType(inner)) throw new Error(`${type.name} has no objects in \`${field}\`.`);
  return inner;
}
