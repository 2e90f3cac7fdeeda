import { describe, expect, it } from '@jest/globals';
import { loadStatements } from '../../src/store/load-statements.js';
import { nodeShapes, relationshipShapes } from '../../src/store/property-shapes.js';

const statements = [...loadStatements().values()];
const header = (cypher: string): string =>
  (/^(?:\/\/.*\n)+/.exec(cypher)?.[0] ?? '').replaceAll(/\n\/\/ {2,}/g, ' ');

const rowsOf = (cypher: string): string[] =>
  /rows \[\{([^}]*)\}\]/.exec(header(cypher))?.[1]?.split(', ') ?? [];
const putsOf = (kind: RegExp) =>
  statements.filter(({ name, cypher }) => name.startsWith('write/put-') && kind.test(cypher));
const keysOf = (name: string) => loadStatements().get(name)?.keys;

describe('the statements of cypher/', () => {
  it.each(statements.map(({ name, cypher }) => [name, cypher]))(
    '%s says what it does, what it takes and what it returns',
    (_, cypher) => {
      const lines = header(cypher).split('\n');
      expect(lines[0]).toMatch(/^\/\/ [A-Z].*/);
      expect(lines.filter((line) => /^\/\/ parameters: \S/.test(line))).toHaveLength(1);
      expect(lines.filter((line) => /^\/\/ returns: \S/.test(line))).toHaveLength(1);
    },
  );

  it.each(
    statements
      .filter(({ parameters }) => parameters.length > 0)
      .map((statement) => [statement.name, statement] as const),
  )('%s names all its parameters in its header', (_, { cypher, parameters }) => {
    const named = /\/\/ parameters: (.*)/.exec(header(cypher))?.[1] ?? '';
    const words = new Set(named.match(/\w+/g));
    expect(parameters.filter((parameter) => !words.has(parameter))).toEqual([]);
  });

  it('lists every property of a node in the header of the statement that puts it', () => {
    const listed = Object.fromEntries(
      putsOf(/MERGE \(\w+:/).map(({ cypher }) => [/:(\w+) /.exec(cypher)?.[1], rowsOf(cypher)]),
    );
    const expected = Object.entries(nodeShapes).map(([label, shapes]) => [
      label,
      ['id', ...Object.keys(shapes)],
    ]);
    expect(listed).toEqual(Object.fromEntries(expected));
  });

  it('lists every property of a relationship in the header of the statement that puts it', () => {
    const listed = Object.fromEntries(
      putsOf(/MERGE \(\w+\)/).map(({ cypher }) => [
        /MERGE .*:([A-Z_]+)/.exec(cypher)?.[1],
        rowsOf(cypher),
      ]),
    );
    const expected = Object.entries(relationshipShapes).map(([type, shapes]) => [
      type,
      ['from', 'to', ...Object.keys(shapes)],
    ]);
    expect(listed).toEqual(Object.fromEntries(expected));
  });

  it('knows by what rows are found', () => {
    expect(keysOf('write/put-talks')).toEqual(['id']);
    expect(keysOf('write/put-worked-for')).toEqual(['from', 'to', 'event']);
    expect(keysOf('read/notes')).toEqual([]);
  });
});
