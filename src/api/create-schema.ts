import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.js';
import { listResolvers } from './resolvers/list-resolvers.js';

// Two levels up from src/api/ and, after a build, from dist/src/api/.
const folder = new URL('../../schema/', import.meta.url);
let schema: GraphQLSchema | null = null;

/** The schema of schema/*.graphql with its resolvers, made once. */
export function createSchema(): GraphQLSchema {
  if (!schema) {
    const typeDefs = parse(
      readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .toSorted()
        .map((name) => readFileSync(new URL(name, folder), 'utf8'))
        .join('\n'),
    );
    schema = makeExecutableSchema({
      typeDefs,
      resolvers: [listResolvers(typeDefs), resolvers],
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    });
  }
  return schema;
}
