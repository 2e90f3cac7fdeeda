import { describe, expect, it } from '@jest/globals';
import { createSchema } from '../../../src/api/create-schema.js';
import { errorCodes } from '../../../src/api/error-codes.js';
import { writeCursor } from '../../../src/api/paging/cursor.js';
import { anyQuery, seeded } from '../any-query.js';
import { sampleGraph } from '../sample-graph.js';
import { serve } from './serve.js';

const total = 2000;
const { post, get, log } = serve();
const ids = [...sampleGraph.nodes.map(({ id }) => id), 'talk/none', 'nothing/at-all'];
const words = [
  'error budget',
  'SREcon',
  'Lorenzo Salno',
  'hysteresis',
  'SREcon18 Americas',
  'toil',
];
const concepts = ['hysteresis', 'error budget', 'toil', 'load shedding', 'retries'];
const named = {
  ...Object.fromEntries(
    ['about', 'aboutAll', 'aboutOrNarrower', 'below', 'label', 'concept'].map((name) => [
      name,
      concepts,
    ]),
  ),
  speaker: ['Lorenzo Salno', 'Maren Vik'],
  company: ['Nordlys', 'Fjordbank'],
  event: ['SREcon18 Americas', 'Velocity 2016'],
  conference: ['SREcon', 'Velocity'],
  path: ['2018/srecon18-americas.md'],
};
const cursors = ids.flatMap((tie) => [0, 0.5, 1, 2018].map((key) => writeCursor({ key, tie })));

/** A document that is damaged: cut, doubled or with a character changed. */
function damage(query: string, seed: number): string {
  const random = seeded(seed);
  const at = Math.floor(random() * query.length);
  const how = Math.floor(random() * 4);
  if (how === 0) return query.slice(0, at);
  if (how === 1) return query.slice(0, at) + query.slice(at / 2);
  if (how === 2)
    return `${query.slice(0, at)}${'{}()$"\\\u0000é[!:'[at % 12]}${query.slice(at + 1)}`;
  return `${query} ${query}`;
}

describe('made-up requests over HTTP', () => {
  it(`${total} queries get no error but those listed, and never one of ours`, async () => {
    const codes = new Map<string, number>();
    let answered = 0;
    for (let seed = 0; seed < total; seed += 1) {
      const made = anyQuery(createSchema(), seed, {
        words,
        named,
        ids,
        cursors,
        wild: seed % 2 === 0 ? 0 : 0.1,
        depth: 4,
      });
      const query = seed % 5 === 4 ? damage(made, seed) : made;
      const { status, text } = await post({ query });
      const { data, errors = [] } = JSON.parse(text) as {
        data?: unknown;
        errors?: { message: string; extensions: { code: string } }[];
      };
      expect([query, status]).toEqual([query, status < 500 ? status : 200]);
      for (const { message, extensions } of errors) {
        expect(Object.keys(errorCodes)).toContain(extensions.code);
        expect([query, message]).toEqual([
          query,
          expect.not.stringMatching(/Cypher|MATCH|\n\s+at /),
        ]);
        codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
      }
      if (data && errors.length === 0) answered += 1;
    }
    expect(codes.get('INTERNAL_SERVER_ERROR')).toBeUndefined();
    expect(codes.get('STORE_UNAVAILABLE')).toBeUndefined();
    expect(log).toEqual([]);
    // Else this would prove little.
    expect(answered).toBeGreaterThan(total / 3);
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['UNKNOWN_CONCEPT', 'BAD_ARGUMENT', 'GRAPHQL_PARSE_FAILED']),
    );
  }, 600_000);

  it.each([
    ['variables that are none', { query: '{ stats { talks } }', variables: 'x' }],
    ['variables in a list', { query: '{ stats { talks } }', variables: [1] }],
    ['a name that is none', { query: '{ stats { talks } }', operationName: 1 }],
    ['extensions that are none', { query: '{ stats { talks } }', extensions: 0 }],
    ['a prototype', '{"query":"{ stats { talks } }","__proto__":{"variables":{"x":1}}}'],
    ['nothing but null', 'null'],
    ['a number', '1e999'],
    ['deep JSON', '['.repeat(100_000)],
    ['half a character', '{"query":"{ search(text: \\"\\ud800\\") { totalCount } }"}'],
  ])('answer %s without a fault', async (_, body) => {
    const { status, text, code } = await post(body);
    expect(status).toBeLessThan(500);
    expect([undefined, ...Object.keys(errorCodes)]).toContain(code);
    expect(text).not.toMatch('INTERNAL_SERVER_ERROR');
  });

  it('answer odd addresses without a fault', async () => {
    for (const path of [
      '/graphql?',
      '/graphql?query',
      '/graphql?query=%',
      '/graphql?variables={',
      '/graphql/?query={',
    ])
      expect(
        (await get(path, { headers: { 'apollo-require-preflight': '1' } })).status,
      ).toBeLessThan(500);
  });
});
