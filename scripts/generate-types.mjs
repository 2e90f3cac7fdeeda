// Writes src/api/generated/schema-types.ts from schema/*.graphql. `--check` writes nothing and fails where it would.

import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { readSchema } from './read-schema.mjs';
import { writeGenerated } from './write-generated.mjs';

const target = new URL('../src/api/generated/schema-types.ts', import.meta.url);

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
  schema: parse(readSchema()),
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
writeGenerated(
  target,
  `// Made from schema/*.graphql by scripts/generate-types.mjs; run it after every change there.\n\n${text
    // The plugin re-exports enums as values, which types are not.
    .replaceAll(/^export \{ (\w+) \};$/gm, 'export type { $1 };')}`,
  { source: 'schema/', script: 'generate-types.mjs' },
);
