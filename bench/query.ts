// `npx tsx bench/query.ts [--talks 1000] [--runs 200] [--keep]`: five questions about all of pyvideo (or about an invented graph of so
// many talks), asked in one run of the bare driver, of this API in process and over HTTP, on Neo4j and on the embedded store, and of
// @neo4j/graphql. Documents are parsed once, answers are not kept anywhere. Prints milliseconds and how many statements each answer takes.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { execute, parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { executeQuery } from '../src/api/execute.js';
import { startServer as startApi } from '../src/api/start-server.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { neo4jSearchQuery } from '../src/store/neo4j-search-query.js';
import { openNeo4j } from '../src/store/neo4j-store.js';
import { findNeo4j } from '../tests/neo4j/server/find-neo4j.js';
import { startServer as startNeo4j } from '../tests/neo4j/server/start-server.js';
import { generatedGraph } from './generated-graph.js';
import { putGraph } from './put-graph.js';
import { option } from './option.js';
import { pyvideoGraph } from './pyvideo-graph.js';
import { reportTo } from './report-to.js';
import { askable } from './query/askable.js';
import { measure, type Percentiles } from './query/measure.js';
import { neo4jGraphqlSchema } from './query/neo4j-graphql.js';
import { postJson } from './query/post-json.js';
import { questions } from './query/questions.js';

const talks = option('talks', 0);
const runs = option('runs', 200);
const warm = option('warm', 100);
const only = option('only', 0);
const { say, keep } = reportTo('query');

/** Counts what a store is asked. */
function counting(store: GraphStore): GraphStore & { reads: number } {
  const counted = {
    ...store,
    reads: 0,
    read: async (...args: Parameters<GraphStore['read']>) => {
      counted.reads += 1;
      return store.read(...args);
    },
    search: async (...args: Parameters<GraphStore['search']>) => {
      counted.reads += 1;
      return store.search(...args);
    },
  };
  return counted;
}

const runtime = findNeo4j();
if (typeof runtime === 'string') throw new Error(runtime);
const pyvideo = talks > 0 ? null : await pyvideoGraph();
const graph = pyvideo ?? generatedGraph({ talks: talks || 21_715 });
const known = askable(graph);
const read = performance.now();
const embedded = counting(await openEmbedded(null));
await putGraph(embedded, graph);
const server = await startNeo4j(runtime);
const closing: (() => Promise<unknown>)[] = [async () => server.remove()];
try {
  const address = { uri: server.uri, username: 'neo4j', password: null, database: 'neo4j' };
  const remote = counting(await openNeo4j(address));
  closing.unshift(async () => remote.close());
  await putGraph(remote, graph);
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  closing.unshift(async () => driver.close());
  const options = { port: 0, webFolder: null };
  const apis = {
    neo4j: await startApi({ store: remote, ...options }),
    embedded: await startApi({ store: embedded, ...options }),
  };
  closing.unshift(
    async () => apis.neo4j.close(),
    async () => apis.embedded.close(),
  );
  const theirSchema = await neo4jGraphqlSchema(driver);
  const theirServer = await serveTheirs();
  closing.unshift(async () => theirServer.close());

  say(
    `Node ${process.version}, ${cpus().length} cores, Neo4j ${runtime.version}; ${graph.nodes.filter(({ label }) => label === 'Talk').length} ${pyvideo ? 'talks of pyvideo' : 'invented talks'} (${graph.nodes.length} nodes, ${graph.relationships.length} relationships), loaded into both stores in ${((performance.now() - read) / 1000).toFixed(0)} s`,
  );
  say(
    `p50 / p95 in milliseconds of ${runs} runs after ${warm}; × is p50 against the bare driver\n`,
  );

  for (const [index, question] of questions.entries()) {
    if (only > 0 && index + 1 !== only) continue;
    const { query, cypher, theirs } = question;
    const variables = (round: number) => question.variables(round, known);
    const bare = async (round: number) => {
      const given = variables(round);
      const lucene = given['text'] === undefined ? {} : { lucene: neo4jSearchQuery(given['text']) };
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(cypher, { ...given, ...lucene });
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    };
    const inProcess = (store: GraphStore) => async (round: number) => {
      const { data, errors } = await executeQuery(store, { query, variables: variables(round) });
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    };
    const overHttp = (url: string) => async (round: number) =>
      postJson(`${url}/graphql`, { query, variables: variables(round) });
    const document = theirs === null ? null : parse(theirs);
    const ways: Record<string, (round: number) => Promise<unknown>> = {
      'bare driver': bare,
      'Neo4j, in process': inProcess(remote),
      'Neo4j, over HTTP': overHttp(apis.neo4j.url),
      'embedded, in process': inProcess(embedded),
      'embedded, over HTTP': overHttp(apis.embedded.url),
      ...(document && theirs !== null
        ? {
            '@neo4j/graphql, in process': async (round: number) => {
              const { errors, data } = await execute({
                schema: theirSchema,
                document,
                variableValues: variables(round),
                contextValue: { executionContext: driver, sessionConfig: { database: 'neo4j' } },
              });
              if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
              return data;
            },
            '@neo4j/graphql, over HTTP': async (round: number) =>
              postJson(theirServer.url, { query: theirs, variables: variables(round) }),
          }
        : {}),
    };
    // The same answer, whoever gives it.
    for (const round of [0, 1, 2]) {
      const [row] = (await bare(round)) as { answer: unknown }[];
      const [expected, ...others] = [
        row,
        await inProcess(remote)(round),
        await inProcess(embedded)(round),
      ].map((answer) => question.same(answer));
      if (others.some((other) => !isDeepStrictEqual(other, expected)))
        throw new Error(
          `Other answers to "${question.name}" with ${JSON.stringify(variables(round))}.`,
        );
    }
    const reads = [remote, embedded].map(({ reads: before }) => before);
    await inProcess(remote)(3);
    await inProcess(embedded)(3);
    const trips = [remote, embedded].map((store, at) => store.reads - (reads[at] ?? 0));
    say(
      `${index + 1}. ${question.name}; statements an answer: ${trips.join(' on Neo4j, ')} embedded`,
    );
    const found = await measure(ways, { warm, runs });
    for (const [name, figures] of Object.entries(found))
      say(line(name, figures, found['bare driver']));
    say('');
  }
  if (process.argv.includes('--keep')) keep();

  async function serveTheirs(): Promise<{ url: string; close: () => Promise<void> }> {
    const apollo = new ApolloServer({ schema: theirSchema, csrfPrevention: false });
    await apollo.start();
    const host = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const headers = new HeaderMap();
        for (const [name, value] of Object.entries(request.headers))
          if (typeof value === 'string') headers.set(name, value);
        apollo
          .executeHTTPGraphQLRequest({
            httpGraphQLRequest: {
              method: 'POST',
              headers,
              search: '',
              body: JSON.parse(Buffer.concat(chunks).toString()),
            },
            context: async () => ({
              executionContext: driver,
              sessionConfig: { database: 'neo4j' },
            }),
          })
          .then(
            (answer) => {
              response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
              response.end(answer.body.kind === 'complete' ? answer.body.string : '');
            },
            (error: unknown) => response.destroy(error as Error),
          );
      });
    });
    host.listen(0, '127.0.0.1');
    await once(host, 'listening');
    const { port } = host.address() as { port: number };
    return {
      url: `http://127.0.0.1:${port}/`,
      close: async () => {
        host.closeAllConnections();
        host.close();
        await apollo.stop();
      },
    };
  }
} finally {
  for (const close of closing) await close();
  await embedded.close();
}

function line(name: string, { p50, p95 }: Percentiles, bare: Percentiles | undefined): string {
  const ratio = bare ? `${(p50 / bare.p50).toFixed(2)} ×` : '';
  return `   ${name.padEnd(28)} ${p50.toFixed(2).padStart(8)} / ${p95.toFixed(2).padStart(8)}  ${ratio.padStart(8)}`;
}
