// Writes tests/api/client/connections.ts: for every connection of the schema the operation that a client pages through it
// with, and the types of its variables and its answer, made by a client's own code generator. `--check` writes nothing and
// fails where it would.

import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { astFromValue, buildASTSchema, getNamedType, isObjectType, parse, print } from 'graphql';
import { readSchema } from './read-schema.mjs';
import { writeGenerated } from './write-generated.mjs';

const target = new URL('../tests/api/client/connections.ts', import.meta.url);
const sdl = parse(readSchema());
const schema = buildASTSchema(sdl);

/** What fields that need more than a page are asked with. */
const needed = { search: { text: '"idea"' }, gaps: { kind: 'SINGLE_SOURCE' } };

const connections = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => describeField(type, field)),
  );

function describeField(type, field) {
  const connection = getNamedType(field.type);
  const node = getNamedType(connection.getFields().nodes.type);
  const paging = field.args.filter(({ name }) =>
    ['first', 'after', 'last', 'before', 'where', 'orderBy'].includes(name),
  );
  const isRoot = type === schema.getQueryType();
  const name = isRoot ? capital(field.name) : `${type.name}${capital(field.name)}`;
  const given = Object.entries(needed[field.name] ?? {}).map(([key, value]) => `${key}: ${value}`);
  const args = [...given, ...paging.map((each) => `${each.name}: $${each.name}`)].join(', ');
  const { id, concept } = node.getFields();
  const own = id ? 'id' : concept ? 'concept { id }' : 'name score';
  const page = `page: ${field.name}(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${own} } } }`;
  const variables = [
    ...(isRoot ? [] : [type.name === 'RecurringIdea' ? '$id: String!' : '$id: ID!']),
    ...paging.map((each) => `$${each.name}: ${each.type}${usual(each)}`),
  ].join(', ');
  return {
    name,
    parent: isRoot ? null : type.name,
    node: node.name,
    document: `query ${name}(${variables}) { ${isRoot ? page : below(type, page)} }`,
    filter: typeOf(field, 'where'),
    orders: typeOf(field, 'orderBy'),
  };
}

/** How a client gets from an id to a node of a type. A recurring idea has its concept's id and is no node of its own. */
function below(type, page) {
  return type.name === 'RecurringIdea'
    ? `parent: recurringIdeas(concept: $id) { nodes { ${page} } }`
    : `parent: node(id: $id) { ... on ${type.name} { ${page} } }`;
}

function usual({ defaultValue, type }) {
  return defaultValue === undefined ? '' : ` = ${print(astFromValue(defaultValue, type))}`;
}

function typeOf(field, name) {
  const type = field.args.find((each) => each.name === name)?.type;
  return type ? getNamedType(type) : null;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const types = await codegen({
  schema: sdl,
  documents: connections.map(({ name, document }) => ({
    location: `${name}.graphql`,
    document: parse(document),
  })),
  filename: fileURLToPath(target),
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: { enumsAsTypes: true, useTypeImports: true, skipTypename: true },
});

const table = connections.map(({ name, parent, node, document, filter, orders }) => {
  const values = orders ? orders.getValues().map((value) => value.name) : [];
  const entry = { parent, node, filter: filter?.name ?? null, orders: values, document };
  return `  ${name}: ${JSON.stringify(entry)},`;
});
const answers = connections.map(
  ({ name }) => `  ${name}: { answer: ${name}Query; variables: ${name}QueryVariables };`,
);
writeGenerated(
  target,
  [
    '// Made from schema/*.graphql by scripts/generate-client.mjs; run it after every change there.',
    types,
    '/** Each connection: the type whose field it is (null for Query), of what it is a list, its filter, its orders, and the',
    ' * operation that pages through it. */',
    `export const connections = {\n${table.join('\n')}\n} as const;`,
    '/** What each operation takes and gives. */',
    `export interface ConnectionTypes {\n${answers.join('\n')}\n}`,
    '',
  ].join('\n\n'),
  { source: 'schema/', script: 'generate-client.mjs' },
);
