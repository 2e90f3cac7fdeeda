import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { createSchema } from '../../src/api/create-schema.js';
import { checkLimits } from '../../src/api/limits/check-limits.js';
import { readExamples } from '../../src/api/read-examples.js';

function codeFor(query: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('Expected one operation.');
  const error = checkLimits(createSchema(), document, operation, variables);
  return error ? String(error.extensions['code']) : null;
}

/** Talks of speakers of talks…, so many fields within one another. */
const inner = (depth: number) => {
  const steps = ['talks(first: 1)', 'nodes', 'speakers(first: 1)', 'nodes'];
  const path = Array.from({ length: depth - 1 }, (_, index) => steps[index % 4]);
  const leaf = depth % 2 === 1 ? 'id' : 'totalCount';
  return `{ ${path.join(' { ')} { ${leaf} ${'}'.repeat(depth)}`;
};

/** Pages within pages, of a size from a variable. */
const twoPages = (type: string) =>
  `query ($n: ${type}) { talks(first: $n) { nodes { concepts(first: $n) { nodes { id altLabels talkCount status area } } } } }`;

/** So many fields with an alias. */
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: stats { talks }`).join(' ')} }`;

describe('limits of a query', () => {
  it.each(readExamples().map(({ file, query }) => [file, query]))('let %s pass', (_, query) => {
    expect(codeFor(query)).toBeNull();
  });

  it('let introspection pass', () => {
    expect(
      codeFor(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true })),
    ).toBeNull();
  });

  it('let 12 fields within one another pass, and 13 not', () => {
    expect(codeFor(inner(11))).toBeNull();
    expect(codeFor(inner(12))).toBeNull();
    expect(codeFor(inner(13))).toBe('QUERY_TOO_DEEP');
  });

  it('count depth through fragments', () => {
    const fragments = Array.from(
      { length: 4 },
      (_, index) =>
        `fragment F${index} on Talk { speakers(first: 1) { nodes { talks(first: 1) { nodes { ${index < 3 ? `...F${index + 1}` : 'id'} } } } } }`,
    );
    expect(codeFor(`{ talk(id: "x") { ...F0 } } ${fragments.join(' ')}`)).toBe('QUERY_TOO_DEEP');
  });

  it.each([
    [
      'pages within pages',
      '{ talks(first: 100) { nodes { concepts(first: 100) { nodes { id altLabels talkCount status area } } } } }',
    ],
    [
      'the usual sizes, four levels',
      '{ talks { nodes { concepts { nodes { talks { nodes { speakers { nodes { id } } } } } } } } }',
    ],
    [
      'pages counted from the end',
      '{ talks(last: 100) { nodes { concepts(last: 100) { nodes { id altLabels talkCount status area } } } } }',
    ],
    [
      'pages behind fragments',
      '{ ...Q } fragment Q on Query { talks(first: 100) { nodes { ...T } } } fragment T on Talk { concepts(first: 100) { nodes { id altLabels talkCount status area } } }',
    ],
    [
      'evidence of evidence',
      '{ talks(first: 100) { nodes { evidence(first: 100) { note { facts(first: 100) { quote } } } } } }',
    ],
    [
      'lists without a size',
      '{ concepts(first: 100) { nodes { broader { broader { broader { broader { id } } } } } } }',
    ],
  ])('refuse %s as too costly', (_, query) => {
    expect(codeFor(query)).toBe('QUERY_TOO_COSTLY');
  });

  it('take page sizes from variables, given or by default', () => {
    expect(codeFor(twoPages('Int'), { n: 100 })).toBe('QUERY_TOO_COSTLY');
    expect(codeFor(twoPages('Int = 100'))).toBe('QUERY_TOO_COSTLY');
    expect(codeFor(twoPages('Int = 100'), { n: 5 })).toBeNull();
    expect(codeFor(twoPages('Int'))).toBeNull();
  });

  it('count ids that are asked for', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `talk/${index}`);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Talk { concepts(first: 100) { nodes { id altLabels talkCount status area } } } } }`;
    expect(codeFor(query, { ids })).toBe('QUERY_TOO_COSTLY');
    expect(codeFor(query, { ids: ids.slice(0, 5) })).toBeNull();
  });

  it('let 50 aliases pass, and 51 not', () => {
    expect(codeFor(aliases(50))).toBeNull();
    expect(codeFor(aliases(51))).toBe('TOO_MANY_ALIASES');
  });

  it('end at once on fragments that double each other', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Query { ${index < 59 ? `...F${index + 1} ...F${index + 1}` : '__typename'} }`,
    );
    const started = performance.now();
    expect(codeFor(`{ ...F0 } ${fragments.join(' ')}`)).toBe('QUERY_TOO_COSTLY');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
