import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../src/store/embedded-store.js';
import { openSample, type Sample } from './open-sample.js';
import { sampleGraph } from './sample-graph.js';

describe('a query answered in this process', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample(() => openEmbedded(null), sampleGraph);
  });
  afterAll(async () => sample.store.close());

  it.each([
    ['{ stats {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($id: ID!) { talk(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    ['query ($n: Int) { talks(first: $n) { totalCount } }', { n: 'ten' }, 'BAD_USER_INPUT'],
    ['{ talks(first: 0) { nodes { id } } }', {}, 'BAD_ARGUMENT'],
    ['{ talks(after: "x") { nodes { id } } }', {}, 'BAD_CURSOR'],
    ['mutation { drop }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['query A { stats { talks } } query B { stats { talks } }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['', {}, 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s with variables %j by a code', async (query, variables, code) => {
    const { errors } = await sample.answer(query, variables);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  it('answers the same document again with other variables', async () => {
    const query = `query ($name: String!, $first: Int, $with: Boolean!) {
      speaker(name: $name) { name talks(first: $first) { nodes { title @include(if: $with) id } } }
    }`;
    const one = await sample.ask(query, { name: 'Maren Vik', first: 1, with: true });
    const other = await sample.ask(query, { name: 'Lorenzo Salno', first: 2, with: false });
    expect(one.speaker).toEqual({
      name: 'Maren Vik',
      talks: { nodes: [{ title: 'Load Shedding at Scale', id: 'talk/load-shedding-at-scale' }] },
    });
    expect(other.speaker).toEqual({
      name: 'Lorenzo Salno',
      talks: {
        nodes: [{ id: 'talk/are-we-there-yet' }, { id: 'talk/the-day-the-dns-died' }],
      },
    });
  });

  it('keeps what fragments ask apart by where they are used', async () => {
    const data = await sample.ask(`
      query { a: talk(id: "talk/are-we-there-yet") { ...T } b: talk(id: "talk/the-day-the-dns-died") { ...T year }
        c: node(id: "talk/are-we-there-yet") { ...T ... on Node { __typename } } }
      fragment T on Talk { title speakers(first: 1) { nodes { ...S } } }
      fragment S on Speaker { name }`);
    expect(data).toEqual({
      a: { title: 'Are We There Yet?', speakers: { nodes: [{ name: 'Nadia Öztürk' }] } },
      b: {
        title: 'The Day the DNS Died',
        year: 2018,
        speakers: { nodes: [{ name: 'Lorenzo Salno' }] },
      },
      c: {
        title: 'Are We There Yet?',
        speakers: { nodes: [{ name: 'Nadia Öztürk' }] },
        __typename: 'Talk',
      },
    });
  });

  it('answers one list asked for under several names', async () => {
    const data = await sample.ask(`{ concept(label: "hysteresis") {
      newest: talks(orderBy: NEWEST, first: 1) { edges { node { year } } totalCount }
      oldest: talks(orderBy: OLDEST, first: 1) { nodes { year events { nodes { name } } } }
      oldest: talks(orderBy: OLDEST, first: 1) { nodes { speakers { nodes { name } } } }
    } }`);
    expect(data.concept).toEqual({
      newest: { edges: [{ node: { year: 2019 } }], totalCount: 3 },
      oldest: {
        nodes: [
          {
            year: 2016,
            events: { nodes: [{ name: 'Velocity 2016' }] },
            speakers: { nodes: [{ name: 'Lorenzo Salno' }] },
          },
        ],
      },
    });
  });
});
