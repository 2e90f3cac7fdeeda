import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, validate, visit, type DocumentNode } from 'graphql';
import { createSchema } from '../../src/api/create-schema.js';
import { startServer, type RunningServer } from '../../src/api/start-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import * as operations from '../../src/explorer/generated/operations.js';
import { openSampleStore } from '../api/http/serve.js';

const folder = 'src/explorer/queries/';
const sources = readdirSync(folder).map((name) => readFileSync(folder + name, 'utf8'));
const whole = parse(sources.join('\n'));

/** Variables with which each operation has something to answer in the sample graph. */
const variables: Readonly<Record<keyof typeof operations, object>> = {
  companyQuery: { id: 'company/google' },
  conferenceQuery: { id: 'conference/srecon' },
  editionsQuery: { conference: 'SREcon' },
  eventQuery: { id: 'event/srecon18-americas' },
  speakerQuery: { id: 'speaker/nobody' },
  neighboursQuery: { id: 'concept/hysteresis' },
  pathQuery: { from: 'hysteresis', to: 'error budget' },
  startsQuery: {},
  statsQuery: {},
  askQuery: { question: 'Who spoke about hysteresis?' },
  cellQuery: { idea: 'hysteresis', year: 2018, column: 'year/2018' },
  conceptQuery: { id: 'concept/hysteresis' },
  filtersQuery: {},
  frontQuery: {},
  ideasQuery: { by: 'EVENTS', where: {}, orderBy: 'TALKS', first: 100 },
  lessonQuery: { id: 'lesson/add-hysteresis' },
  moreConceptLessonsQuery: { id: 'concept/hysteresis' },
  moreConceptTalksQuery: { id: 'concept/hysteresis' },
  morePeopleQuery: { id: 'event/srecon18-americas' },
  moreTalkIdeasQuery: { id: 'talk/health-checking' },
  moreTalkLessonsQuery: { id: 'talk/health-checking' },
  moreTalksQuery: { id: 'event/srecon18-americas' },
  topicsQuery: { of: 'SREcon', first: 16 },
  noteQuery: { id: 'note/0000000000000001', from: 1, to: 400 },
  searchQuery: { text: 'hysteresis', things: 60, quotes: 20, counts: true },
  talkQuery: { id: 'talk/health-checking' },
  trendsQuery: { new: {}, back: {}, faded: {} },
};

describe("the explorer's operations", () => {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await openSampleStore();
    server = await startServer({ store, port: 0, webFolder: null });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it('fit the schema', () => {
    expect(validate(createSchema(), whole).map(({ message }) => message)).toEqual([]);
  });

  it('are what the generated texts say, with generated types that are fresh', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/generate-operations.mjs', '--check'],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(operationNames(whole).toSorted()).toEqual(
      Object.values(operations)
        .flatMap((text) => operationNames(parse(text)))
        .toSorted(),
    );
  });

  it.each(Object.entries(operations))('%s is answered within the limits', async (name, query) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: variables[name as keyof typeof operations] }),
    });
    const { data, errors } = (await response.json()) as { data: object; errors?: unknown };
    expect([name, errors]).toEqual([name, undefined]);
    expect(Object.values(data).length).toBeGreaterThan(0);
  });

  it('ask for nothing under a name that the page would take for another', () => {
    // A node that is drawn must tell its type.
    const untold: string[] = [];
    visit(whole, {
      Field: ({ name, selectionSet }) => {
        if (name.value !== 'node' || !selectionSet) return;
        const parts = selectionSet.selections;
        const isUnion = parts.some(({ kind }) => kind === Kind.INLINE_FRAGMENT);
        const tells = parts.some(
          (part) => part.kind === Kind.FIELD && part.name.value === '__typename',
        );
        if (isUnion && !tells) untold.push(name.value);
      },
    });
    expect(untold).toEqual([]);
  });
});

function operationNames(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  );
}
