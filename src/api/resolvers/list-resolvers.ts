import type { GraphQLFieldResolver } from 'graphql';
import { Kind, type DocumentNode } from 'graphql';
import { hasFragment } from '../compose/fragment.js';
import type { Context } from '../context.js';
import type { Planned } from '../parents.js';
import { isEntityType, labelOfType } from '../plan/entity-type.js';
import { kebabCase } from '../plan/kebab-case.js';

type Resolver = GraphQLFieldResolver<Planned, Context>;

/** A list has been fetched with its node, under the name that it has in the answer. */
const fetched: Resolver = ({ lists }, _args, _context, { path }) => lists[path.key];

/** The resolvers of all fields that have a file below cypher/read/lists/, by type. */
export function listResolvers(sdl: DocumentNode): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    sdl.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const type = definition.name.value;
      if (!isEntityType(type)) return [];
      const fields = (definition.fields ?? [])
        .map(({ name }) => name.value)
        .filter((name) =>
          hasFragment(`lists/${labelOfType(type).toLowerCase()}-${kebabCase(name)}`),
        );
      return [[type, Object.fromEntries(fields.map((name) => [name, fetched]))]];
    }),
  );
}
