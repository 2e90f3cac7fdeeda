import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../../src/api/create-schema.js';
import { errorCodes } from '../../src/api/error-codes.js';
import { kebabCase } from '../../src/api/plan/kebab-case.js';
import { loadStatements } from '../../src/store/load-statements.js';

const types = Object.values(createSchema().getTypeMap()).filter(
  ({ name }) =>
    !name.startsWith('__') && !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name),
);

/** Places of the schema with their descriptions. */
function described(): [string, string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined] = [type.name, type.description];
    if (isEnumType(type))
      return [
        own,
        ...type
          .getValues()
          .map(({ name, description }): [string, string | null | undefined] => [
            `${type.name}.${name}`,
            description,
          ]),
      ];
    if (isInputObjectType(type))
      return [
        own,
        ...Object.values(type.getFields()).map(
          ({ name, description }): [string, string | null | undefined] => [
            `${type.name}.${name}`,
            description,
          ],
        ),
      ];
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    const fields = Object.values(type.getFields());
    return [
      own,
      ...fields.flatMap(({ name, description, args }): [string, string | null | undefined][] => [
        [`${type.name}.${name}`, description],
        ...args.map((argument): [string, string | null | undefined] => [
          `${type.name}.${name}(${argument.name})`,
          argument.description,
        ]),
      ]),
    ];
  });
}

const sources = readdirSync('src/api', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
  .map((path) => readFileSync(`src/api/${path}`, 'utf8'));

describe('the schema', () => {
  it('describes every type, field, argument and value in a sentence', () => {
    expect(described().filter(([, text]) => !/^["`A-Z][^]*[.…]$/.test(text ?? ''))).toEqual([]);
    expect(described().length).toBeGreaterThan(400);
  });

  it('gives every connection the shape of GraphQL Cursor Connections', () => {
    const connections = types
      .filter(({ name }) => name.endsWith('Connection'))
      .filter(isObjectType);
    expect(connections.length).toBe(13);
    for (const type of connections) {
      const { edges, nodes, pageInfo, totalCount } = type.getFields();
      const node = type.name.replace('Connection', '');
      expect([edges, nodes, pageInfo, totalCount].map((field) => String(field?.type))).toEqual([
        `[${node}Edge!]!`,
        `[${node}!]!`,
        'PageInfo!',
        'Int!',
      ]);
    }
  });

  it('pages every connection forward and backward, and filters and orders all those of nodes', () => {
    const paging = ['first', 'after', 'last', 'before'];
    for (const type of types.filter(isObjectType))
      for (const field of Object.values(type.getFields())) {
        const name = String(field.type).replace('!', '');
        if (!name.endsWith('Connection')) continue;
        const args = field.args.map((argument) => argument.name);
        expect([`${type.name}.${field.name}`, args]).toEqual([
          `${type.name}.${field.name}`,
          expect.arrayContaining(paging),
        ]);
        // Groups of lessons and what a search found are no nodes.
        if (/^(?:RecurringLesson|SearchResult)/.test(name)) continue;
        expect(args).toEqual(expect.arrayContaining(['where', 'orderBy']));
      }
  });

  it.each(['generate-types.mjs', 'generate-client.mjs'])(
    'has types, made by %s, that are fresh',
    (script) => {
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}`, '--check'], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('breaks nothing that clients of the last release ask for', () => {
    const released = buildSchema(readFileSync('schema/released/schema.graphql', 'utf8'));
    // A new major version may: then `node scripts/release-schema.mjs` writes that file anew.
    expect(findBreakingChanges(released, createSchema())).toEqual([]);
  });

  it('has no statement that nothing reads with', () => {
    const text = sources.join('\n');
    const fields = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).map(({ name }) => {
        const kind = type.name.replace('RecurringIdea', 'Concept').replace(/Facets$/, '');
        return `${kind.toLowerCase()}-${kebabCase(name)}`;
      }),
    );
    const folders = /^(?:lists|facets)\//;
    // Tests, orders and starts are found by the names of filters, orders and arguments.
    const others = /^(?:tests|orders|starts)\/|-(?:by-name|names|narrower|top)$/;
    const unused = [...loadStatements().keys()]
      .filter((name) => /^read\/(?!notes|graph|neighbour|load)/.test(name))
      .map((name) => name.replace('read/', ''))
      .filter((name) => {
        const own = name.replace(folders, '');
        const isField = folders.test(name) && fields.includes(own);
        return (
          !isField &&
          !others.test(name) &&
          !text.includes(`'${own}'`) &&
          !text.includes(`'read/${own}'`)
        );
      });
    expect(unused).toEqual([]);
  });
});

describe('error codes', () => {
  it('are all told, and those thrown are all listed', () => {
    const text = sources.join('\n');
    const thrown = new Set(
      [...text.matchAll(/(?:apiError|sendError)\(\s*(?:response,\s*\d+,\s*)?'([A-Z_]+)'/g)].map(
        (match) => match[1],
      ),
    );
    expect([...thrown].filter((code) => !Object.hasOwn(errorCodes, code ?? ''))).toEqual([]);
    // These come from GraphQL itself and from Apollo.
    const theirs = [
      'BAD_USER_INPUT',
      'BAD_REQUEST',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ];
    const unused = Object.keys(errorCodes).filter(
      (code) =>
        !theirs.includes(code) &&
        !text.replace(/export const errorCodes[^]*?as const/, '').includes(`'${code}'`),
    );
    expect(unused).toEqual([]);
  });
});
