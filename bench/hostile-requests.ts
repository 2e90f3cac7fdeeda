/** Requests that nobody sends in good faith, each with the code of its refusal. */
export interface HostileRequest {
  readonly name: string;
  readonly body: string;
  /** Null where it is answered, at no more cost than any other. */
  readonly code: string | null;
}

const query = (text: string) => JSON.stringify({ query: text });
const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (depth: number) =>
  `{ talk(id: "x") { ${'speakers(first: 1) { nodes { talks(first: 1) { nodes { '.repeat(depth / 4)}id${' } } } }'.repeat(depth / 4)} } }`;

/** The list that bench/hostile.ts and the tests send. */
export const hostileRequests: readonly HostileRequest[] = [
  { name: '1,000 fields within one another', body: query(nested(1000)), code: 'QUERY_TOO_LONG' },
  { name: 'as deep as tokens allow', body: query(nested(240)), code: 'QUERY_TOO_DEEP' },
  {
    name: '10,000 aliases',
    body: query(`{ ${repeat(10_000, (index) => `a${index}: stats { talks }`)} }`),
    code: 'QUERY_TOO_LONG',
  },
  {
    name: 'as many aliases as tokens allow',
    body: query(`{ ${repeat(320, (index) => `a${index}: stats { talks }`)} }`),
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: 'one field 600 times',
    body: query(`{ ${repeat(600, () => 'stats { talks }')} }`.slice(0, 200_000)),
    code: 'QUERY_TOO_LONG',
  },
  {
    name: 'fields that must be compared with one another',
    body: query(
      `{ talk(id: "x") { ${repeat(150, () => '... on Talk { speakers { nodes { id } } }')} } }`,
    ),
    code: null,
  },
  {
    name: 'fragments in a cycle',
    body: query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fragments that double each other',
    body: query(
      `{ ...F0 } ${repeat(60, (index) => `fragment F${index} on Query { ${index < 59 ? `...F${index + 1} ...F${index + 1}` : '__typename'} }`)}`,
    ),
    code: 'QUERY_TOO_COSTLY',
  },
  {
    name: 'a body of 5 MB',
    body: JSON.stringify({
      query: '{ stats { talks } }',
      extensions: { pad: 'x'.repeat(5_000_000) },
    }),
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'a body of 1 MB that is one text',
    body: query(`{ search(text: "${'x'.repeat(1_000_000)}") { totalCount } }`),
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'first: 1000000',
    body: query('{ talks(first: 1000000) { nodes { id } } }'),
    code: 'QUERY_TOO_COSTLY',
  },
  {
    name: 'first: 2147483647, of nothing',
    body: query('{ talks(first: 2147483647) { totalCount } }'),
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'pages within pages',
    body: query(
      '{ talks(first: 100) { nodes { similar(first: 100) { nodes { similar(first: 100) { nodes { id } } } } } } }',
    ),
    code: 'QUERY_TOO_COSTLY',
  },
  {
    name: '1,000 in a batch',
    body: JSON.stringify(Array.from({ length: 1000 }, () => ({ query: '{ stats { talks } }' }))),
    code: 'BATCH_TOO_LARGE',
  },
  {
    name: '600 unknown fields',
    body: query(`{ ${repeat(600, (index) => `talkz${index}`)} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a filter of 300 conditions',
    body: query(
      `{ talks(where: { or: [${repeat(300, () => '{ kind: TALK }')}] }) { totalCount } }`,
    ),
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'a filter 300 deep',
    body: query(
      `{ talks(where: ${'{ not: '.repeat(300)}{ kind: TALK }${' }'.repeat(300)}) { totalCount } }`,
    ),
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'JSON 100,000 deep',
    body: `{"query":"{ stats { talks } }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a variable filter 10,000 deep',
    body: JSON.stringify({
      query: 'query ($where: TalkFilter) { talks(where: $where) { totalCount } }',
    }).replace(/\}$/, `,"variables":{"where":${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}}}`),
    code: 'QUERY_TOO_DEEP',
  },
];
