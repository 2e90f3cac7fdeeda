import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSchema } from '../../src/api/create-schema.js';
import { readExamples } from '../../src/api/read-examples.js';
import { openEmbedded } from '../../src/store/embedded-store.js';
import { anyQuery } from '../api/any-query.js';
import { anySample, type AnySample } from '../api/any-sample.js';
import { exampleVariables } from '../api/contract/examples.js';
import { openSample, type Answer, type Sample } from '../api/open-sample.js';
import { sampleGraph } from '../api/sample-graph.js';
import { describeWithNeo4j } from './describe-with-neo4j.js';
import { openEmpty } from './open-empty.js';

const graphs = 10;
const queries = 40;

describeWithNeo4j('the API on both stores', {}, (server) => {
  describe('the examples of the playground', () => {
    let embedded: Sample;
    let neo4j: Sample;
    beforeAll(async () => {
      embedded = await openSample(
        () => openEmbedded(null, { shuffleUnordered: true }),
        sampleGraph,
      );
      neo4j = await openSample(() => openEmpty(server().uri), sampleGraph);
    }, 300_000);
    afterAll(async () => {
      await embedded?.store.close();
      await neo4j?.store.close();
    });

    it.each(readExamples().map(({ file, query }) => [file, query] as const))(
      '%s has one answer',
      async (file, query) => {
        const one = await embedded.ask(query, exampleVariables);
        const other = await neo4j.ask(query, exampleVariables);
        // Each store's own index ranks what a search finds: of that the first must agree.
        const isRanked = file.startsWith('04-');
        const firstOf = (data: typeof one) => data.search.nodes[0].name as unknown;
        expect(isRanked ? firstOf(other) : other).toEqual(isRanked ? firstOf(one) : one);
      },
    );
  });

  describe.each(Array.from({ length: graphs }, (_, seed) => seed))('random graph %i', (seed) => {
    let given: AnySample;
    let embedded: Sample;
    let neo4j: Sample;
    beforeAll(async () => {
      given = anySample(seed);
      embedded = await openSample(
        () => openEmbedded(null, { shuffleUnordered: true }),
        given.graph,
      );
      neo4j = await openSample(() => openEmpty(server().uri), given.graph);
    }, 300_000);
    afterAll(async () => {
      await embedded?.store.close();
      await neo4j?.store.close();
    });

    it(`answers ${queries} made-up queries alike`, async () => {
      let answered = 0;
      for (let index = 0; index < queries; index += 1) {
        const query = anyQuery(createSchema(), seed * 1000 + index, {
          words: given.words,
          named: given.named,
          ids: given.ids,
          cursors: given.cursors,
          // Ranked by each store's own index.
          without: ['search', 'ask'],
        });
        const one = await embedded.answer(query);
        const other = await neo4j.answer(query);
        const codes = (one.errors ?? []).map(({ extensions }) => extensions['code']);
        // A fault of ours is one on both stores, and would pass as alike.
        expect([query, codes]).toEqual([
          query,
          codes.filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
        ]);
        expect([query, plain(other)]).toEqual([query, plain(one)]);
        if (one.data && Object.values(one.data).some((value) => value !== null)) answered += 1;
      }
      expect(answered).toBeGreaterThan(queries / 2);
    }, 300_000);
  });
});

/** Without ids that are new for each error. */
function plain({ data, errors }: Answer): unknown {
  return {
    data,
    errors: errors?.map(({ message, path, extensions }) => ({
      message,
      path,
      code: extensions['code'],
    })),
  };
}
