import { Kind, type DocumentNode, type GraphQLFieldResolver } from 'graphql';
import { hasFragment } from '../compose/fragment.js';
import type { Context } from '../context.js';
import type { Planned } from '../parents.js';
import { isEntityType, labelOfType } from '../plan/entity-type.js';
import { kebabCase } from '../plan/kebab-case.js';
import { listKey } from '../plan/list-key.js';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** A list has been fetched with its node. */
const listOf: Resolver = (node, args, _context, { fieldName }) =>
  (node as Planned).lists[listKey(fieldName, args)];

/** A facet has been fetched with its page. */
const facetOf: Resolver = (facets, args, _context, { fieldName }) =>
  (facets as Readonly<Record<string, unknown>>)[listKey(fieldName, args)];

/** The resolvers of all fields that have a file below cypher/read/lists/ or facets/, by type. */
export function listResolvers(sdl: DocumentNode): Record<string, Record<string, Resolver>> {
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const definition of sdl.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    const fields = (definition.fields ?? []).map(({ name }) => name.value);
    if (type.endsWith('Facets')) resolvers[type] = byName(fields, facetOf);
    else if (isEntityType(type)) {
      const label = labelOfType(type).toLowerCase();
      const lists = fields.filter((name) => hasFragment(`lists/${label}-${kebabCase(name)}`));
      resolvers[type] = byName(lists, listOf);
    }
  }
  return resolvers;
}

function byName(names: readonly string[], resolver: Resolver): Record<string, Resolver> {
  return Object.fromEntries(names.map((name) => [name, resolver]));
}
