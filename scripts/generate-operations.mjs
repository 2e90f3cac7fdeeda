// Writes src/explorer/generated/: the explorer's operations as texts with their types, from src/explorer/queries/*.graphql
// and the schema, which every one of them must fit. `--check` writes nothing and fails where it would.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { readSchema } from './read-schema.mjs';
import { writeGenerated } from './write-generated.mjs';

const target = new URL('../src/explorer/generated/operations.ts', import.meta.url);
const queryFolder = new URL('../src/explorer/queries/', import.meta.url);

const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const files = filesOf(queryFolder).map(({ name, text }) => ({ name, document: parse(text) }));
const definitions = files.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map((definition) => [definition.name.value, definition]),
);

const types = await codegen({
  schema: parse(readSchema()),
  documents: files.map(({ name, document }) => ({ location: name, document })),
  filename: fileURLToPath(target),
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: { useTypeImports: true, enumsAsTypes: true, skipTypename: true, immutableTypes: true },
});
const texts = definitions
  .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  .map((operation) => {
    const name = operation.name.value;
    const constant = `${name[0].toLowerCase()}${name.slice(1)}Query`;
    return `/** \`${name}\`, as it is sent. */\nexport const ${constant} = ${JSON.stringify(textOf(operation))} as Operation<${name}Query, ${name}QueryVariables>;`;
  });
writeGenerated(
  target,
  `// Made from src/explorer/queries/*.graphql by scripts/generate-operations.mjs; run it after every change there.

import type { Operation } from '../data/operation.js';

${types}

${texts.join('\n\n')}
`,
  {
    source: 'its queries or the schema',
    script: 'generate-operations.mjs',
  },
);

/** An operation with the fragments that it uses, and nothing that only people need. */
function textOf(operation) {
  const used = new Map();
  const collect = (node) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return stripIgnoredCharacters(
    print({ kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] }),
  );
}
