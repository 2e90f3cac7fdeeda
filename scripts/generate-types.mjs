// Writes src/api/generated/schema-types.ts from schema/*.graphql. `--check` writes nothing and fails where it would.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const target = new URL('../src/api/generated/schema-types.ts', import.meta.url);
const folder = new URL('../schema/', import.meta.url);
const sdl = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

const nodes = [
  'Talk',
  'Speaker',
  'Company',
  'Concept',
  'Lesson',
  'Event',
  'Conference',
  'Resource',
  'Note',
];
const parents = [
  ...nodes,
  'RecurringIdea',
  'RecurringLesson',
  'SearchResult',
  'SharedIdea',
  'Evidence',
  'Mention',
  'Doubt',
  'Account',
  'AccountItem',
  'Path',
  'Hop',
  'IdeaGrid',
  'ConferenceCount',
  'SpeakerCount',
  'Answer',
  'AnswerItem',
  'FoundName',
];
const listed = [...nodes, 'RecurringIdea', 'RecurringLesson', 'SearchResult', 'Mention'];
const parent = (name) => `../parents.js#${name}Parent`;

const text = await codegen({
  schema: parse(sdl),
  documents: [],
  filename: fileURLToPath(target),
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    contextType: '../context.js#Context',
    // What resolvers get and give, where that is not the type itself.
    mappers: {
      Node: parent('Node'),
      ...Object.fromEntries(parents.map((name) => [name, parent(name)])),
      ...Object.fromEntries(
        listed.flatMap((name) => [
          [`${name}Connection`, `../parents.js#${name}Page`],
          [`${name}Edge`, `../parents.js#${name}PageEdge`],
        ]),
      ),
    },
    // In the graph and in facts kinds are in lower case.
    enumValues: {
      TalkKind: '../../graph.js#TalkKind',
      ResourceKind: '../../graph.js#ResourceKind',
      ConceptStatus: '../../graph.js#ConceptStatus',
      FactKind: '../../graph.js#FactKind',
      FactStatus: '../../graph.js#FactStatus',
      NodeKind: '../parents.js#FoundLabel',
      TieKind: '../parents.js#PathTie',
    },
  },
});
const content = format(
  `// Made from schema/*.graphql by scripts/generate-types.mjs; run it after every change there.\n\n${text
    // The plugin re-exports enums as values, which types are not.
    .replaceAll(/^export \{ (\w+) \};$/gm, 'export type { $1 };')}`,
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== content) {
    console.error(
      'src/api/generated/schema-types.ts is older than schema/. Run node scripts/generate-types.mjs.',
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, content);
}

function format(source) {
  const formatter = fileURLToPath(new URL('../node_modules/oxfmt/bin/oxfmt', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [formatter, '--stdin-filepath', 'schema-types.ts'],
    { input: source, encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) },
  );
  if (status !== 0) throw new Error(`Cannot format the generated types: ${stderr}`);
  return stdout;
}
