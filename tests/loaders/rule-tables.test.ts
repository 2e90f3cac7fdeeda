import { describe, it, expect } from '@jest/globals';
import type { Note } from '../../src/graph.js';
import { readNote } from '../../loaders/index.js';
import { readingKnowledge } from './reading-knowledge.js';
import { ruleTables } from './rule-tables.js';
import { rulesOf } from './rules-of.js';

const knowledge = readingKnowledge();

function read(lines: readonly string[]): Promise<Note> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return readNote({ path: 'note.md', bytes }, knowledge);
}

/** All that a rule finds in a note: a fact's words as written; for a problem, its line from where it stands. */
function foundBy(rule: string, { facts, problems, text }: Note): readonly string[] {
  const lines = text.split('\n');
  return [
    ...facts.filter((fact) => fact.rule === rule).map(({ asWritten }) => asWritten),
    ...problems
      .filter((problem) => problem.rule === rule)
      .map(({ line, column }) => (lines[line - 1] ?? '').slice(column - 1)),
  ];
}

const found = Object.entries(ruleTables).flatMap(([rule, table]) =>
  table.found.map(({ lines, words }) => ({ rule, lines, words, shown: words.join(' | ') })),
);
const notFound = Object.entries(ruleTables).flatMap(([rule, table]) =>
  table.notFound.map(({ lines, near }) => ({ rule, lines, near })),
);

describe('a rule of the reader', () => {
  it.each(found)('$rule finds $shown', async ({ rule, lines, words }) => {
    expect(foundBy(rule, await read(lines))).toEqual(words);
  });

  it.each(notFound)('$rule leaves $near', async ({ rule, lines, near }) => {
    const note = await read(lines);
    expect(note.text).toContain(near);
    expect(foundBy(rule, note)).toEqual([]);
  });
});

describe('the tables of rules', () => {
  it('have at least two notes of each sort for every rule', () => {
    const lacking = rulesOf('loaders/extract').filter((rule) => {
      const table = ruleTables[rule];
      return !table || table.found.length < 2 || table.notFound.length < 2;
    });
    expect(lacking).toEqual([]);
  });

  it('name no rule that the reader does not have', () => {
    const rules = new Set(rulesOf('loaders/extract'));
    expect(Object.keys(ruleTables).filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it('find something by each case', () => {
    expect(found.filter(({ words }) => words.length === 0)).toEqual([]);
  });
});
