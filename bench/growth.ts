// `npm run bench:growth -- [--sizes 1000,20000,200000] [--store embedded|neo4j] [--runs 60] [--stores FOLDER] [--only REGEXP]
// [--keep]`: how the time of a question grows with the graph while what it asks for stays the same: concepts, speakers and events
// grow in step with the talks. One concept more has 10,000 talks where there are as many. Prints p50 in milliseconds and the
// greatest against the smallest. Questions that walk a whole label are asked apart: each empties the processor's caches.

import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { executeQuery } from '../src/api/execute.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { openNeo4j } from '../src/store/neo4j-store.js';
import { findNeo4j } from '../tests/neo4j/server/find-neo4j.js';
import { startServer } from '../tests/neo4j/server/start-server.js';
import { generatedGraph, inventedWord } from './generated-graph.js';
import { putGraph } from './put-graph.js';
import { reportTo } from './report-to.js';
import { measure } from './query/measure.js';

const option = (name: string, usual: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const sizes = option('sizes', '1000,20000,200000').split(',').map(Number);
const kind = option('store', 'embedded');
const runs = Number(option('runs', '60'));
/** Where embedded stores are kept for another run; none unless it is named. */
const folder = option('stores', '');
/** The names of questions to ask. */
const only = new RegExp(option('only', ''));
const { say, keep } = reportTo('growth');
const warm = Math.ceil(runs / 2);

const page = '{ nodes { id title } pageInfo { endCursor hasNextPage } }';
type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;
interface Answer {
  readonly page?: { readonly pageInfo: { readonly endCursor: string | null } } | null;
}

/** Questions that a graph of any size should answer alike, by name. */
const questions: Readonly<Record<string, (ask: Ask, round: number) => Promise<unknown>>> = {
  'a concept with 20 talks, their events and speakers': async (ask, round) =>
    ask(
      `query ($id: String!) { concept(label: $id) { prefLabel talks(first: 20) { nodes { title events { nodes { name } } speakers { nodes { name } } } } } }`,
      { id: `concept/idea-${10 + (round % 40)}` },
    ),
  'a speaker with topics': async (ask, round) =>
    ask(
      `query ($id: String!) { speaker(name: $id) { name concepts(first: 20) { edges { talkCount node { prefLabel } } } } }`,
      { id: `speaker/person-${round % 100}` },
    ),
  'related concepts': async (ask, round) =>
    ask(
      `query ($id: String!) { concept(label: $id) { discussedWith(first: 20) { edges { score node { prefLabel } } } } }`,
      { id: `concept/idea-${10 + (round % 40)}` },
    ),
  'similar talks': async (ask, round) =>
    ask(
      `query ($id: ID!) { talk(id: $id) { similar(first: 10) { edges { score node { title } } } } }`,
      { id: `talk/talk-${round}` },
    ),
  'a path between two speakers': async (ask, round) =>
    ask(`query ($from: String!, $to: String!) { path(from: $from, to: $to) { length } }`, {
      from: `speaker/person-${round % 100}`,
      to: `speaker/person-${(round + 7) % 100}`,
    }),
  search: async (ask, round) =>
    ask(`query ($text: String!) { search(text: $text, first: 10) { nodes { name } } }`, {
      text: inventedWord(10 + (round % 40)),
    }),
  'recurring ideas, first page': async (ask) =>
    ask(`{ recurringIdeas(first: 20) { nodes { concept { prefLabel } talkCount } } }`, {}),
  'recurring ideas of one conference': async (ask, round) =>
    ask(
      `query ($at: String!) { recurringIdeas(conference: $at, first: 20) { nodes { concept { prefLabel } } } }`,
      { at: `conference/series-${round % 2}` },
    ),
};

/** Questions that walk a whole label. */
const wholeLabel: typeof questions = {
  'a misspelt name': async (ask, round) =>
    ask(`query ($id: String!) { concept(label: $id) { id } }`, {
      id: `ideaa ${10 + (round % 40)}`,
    }),
  'all talks, first page (a whole label)': async (ask) =>
    ask(`{ page: talks(first: 20) ${page} }`, {}),
  'how many talks of a year (a whole label)': async (ask, round) =>
    ask(`query ($year: Int!) { talks(year: $year) { totalCount } }`, { year: 2010 + (round % 10) }),
  'gaps, single source (a whole label)': async (ask) =>
    ask(`{ gaps(kind: SINGLE_SOURCE, first: 20) { nodes { prefLabel } } }`, {}),
};

const crowded = {
  'a concept with 10,000 talks, first page': null,
  'the same, hundredth page': 99,
  'the same, how many': -1,
};

/** The cursor after so many pages of 20. */
async function cursorAfter(ask: Ask, pages: number): Promise<string | null> {
  let after: string | null = null;
  for (let count = 0; count < pages / 5; count += 1) {
    const { page: found } = await ask(
      `query ($after: String) { page: talks(about: "concept/hub", first: 100, after: $after) ${page} }`,
      { after },
    );
    after = found?.pageInfo.endCursor ?? null;
  }
  return after;
}

async function measureStore(store: GraphStore, hasHub: boolean): Promise<Map<string, number>> {
  const ask: Ask = async (query, variables) => {
    const log: string[] = [];
    const { data, errors } = await executeQuery(store, { query, variables }, (line) =>
      log.push(line),
    );
    const codes = (errors ?? []).map(({ extensions }) => extensions['code']);
    if (codes.some((code) => code !== 'UNKNOWN_CONCEPT'))
      throw new Error(`${String(codes)}: ${query}\n${log.join('\n')}`);
    return data as Answer;
  };
  type Ways = Record<string, (round: number) => Promise<unknown>>;
  const waysOf = (group: typeof questions): Ways =>
    Object.fromEntries(
      Object.entries(group).map(([name, question]) => [
        name,
        (round: number) => question(ask, round),
      ]),
    );
  const groups = [waysOf(questions), waysOf(wholeLabel)];
  if (hasHub) {
    const ways: Ways = {};
    groups.push(ways);
    const after = await cursorAfter(ask, 100);
    const at = `query ($after: String) { page: talks(about: "concept/hub", first: 20, after: $after) ${page} }`;
    const [first, hundredth, count] = Object.keys(crowded);
    ways[first ?? ''] = async () => ask(at, {});
    ways[hundredth ?? ''] = async () => ask(at, { after });
    ways[count ?? ''] = async () => ask(`{ talks(about: "concept/hub") { totalCount } }`, {});
  }
  const found = new Map<string, number>();
  for (const ways of groups) {
    for (const name of Object.keys(ways)) if (!only.test(name)) delete ways[name];
    for (const [name, { p50 }] of Object.entries(await measure(ways, { warm, runs })))
      found.set(name, p50);
  }
  return found;
}

/** Holds the graph no longer than it takes to load it: a full heap would slow what is measured. */
async function load(store: GraphStore, talks: number, hasHub: boolean): Promise<void> {
  await putGraph(store, generatedGraph({ talks, hubTalks: hasHub ? 10_000 : 0 }));
  (globalThis as { gc?: () => void }).gc?.();
}

async function atSize(talks: number): Promise<Map<string, number>> {
  const hasHub = talks >= 10_000;
  const began = performance.now();
  const runtime = kind === 'neo4j' ? findNeo4j() : null;
  if (typeof runtime === 'string') throw new Error(runtime);
  const isKept = folder !== '' && existsSync(join(folder, `${talks}.grafeo`));
  const server = runtime ? await startServer(runtime) : null;
  try {
    const store = server
      ? await openNeo4j({ uri: server.uri, username: 'neo4j', password: null, database: 'neo4j' })
      : await openEmbedded(folder === '' ? null : join(folder, `${talks}.grafeo`));
    try {
      if (!isKept) await load(store, talks, hasHub);
      console.error(
        `${talks} talks: loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`,
      );
      return await measureStore(store, hasHub);
    } finally {
      await store.close();
    }
  } finally {
    await server?.remove();
  }
}

const columns: Map<string, number>[] = [];
for (const size of sizes) columns.push(await atSize(size));
say(
  `Node ${process.version}, ${cpus().length} cores; ${kind} store, in process; p50 in milliseconds of ${runs} runs after ${warm}\n`,
);
say(
  `${''.padEnd(52)}${sizes.map((size) => size.toLocaleString('en').padStart(10)).join('')}    growth`,
);
for (const name of [
  ...Object.keys(questions),
  ...Object.keys(wholeLabel),
  ...Object.keys(crowded),
]) {
  const values = columns.map((column) => column.get(name));
  const given = values.filter((value) => value !== undefined);
  const growth = given.length > 1 ? `${((given.at(-1) ?? 0) / (given[0] ?? 1)).toFixed(2)} ×` : '';
  say(
    `${name.padEnd(52)}${values.map((value) => (value?.toFixed(2) ?? '').padStart(10)).join('')}${growth.padStart(10)}`,
  );
}
if (process.argv.includes('--keep')) keep();
