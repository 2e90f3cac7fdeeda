// A client that knows nothing of this server but its schema pages through every connection, over HTTP.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { startServer, type RunningServer } from '../../../src/api/start-server.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { apply } from '../../store/with-store.js';
import { anySample, type AnySample } from '../any-sample.js';
import type { OpenEmpty } from '../open-sample.js';
import { connections, type ConnectionTypes } from './connections.js';

type Name = keyof ConnectionTypes;
type Variables = Partial<
  Record<'id' | 'first' | 'after' | 'last' | 'before' | 'orderBy', unknown>
> & {
  readonly where?: unknown;
};
interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
}

/** For each kind of filter one that some rows fit and others do not. */
const filters: Readonly<Record<string, object>> = {
  TalkFilter: { or: [{ year: { from: 2018 } }, { not: { title: { contains: '1' } } }] },
  SpeakerFilter: { not: { name: { equals: 'Person 1' } } },
  CompanyFilter: { name: { contains: 'firm' } },
  ConceptFilter: { or: [{ label: { startsWith: 'idea' } }, { talkCount: { from: 2 } }] },
  LessonFilter: { and: [{ negated: false }, { text: { contains: 'do this' } }] },
  EventFilter: { year: { to: 2018 } },
  ConferenceFilter: { not: { name: { equals: 'Series 9' } } },
  ResourceFilter: { kind: ['BOOK'] },
  NoteFilter: { not: { path: { equals: 'n0.md' } } },
  MentionFilter: { not: { status: ['REVIEWED'] } },
};

/** Pages through every connection of a graph with many equal sort keys. */
export function describeClient(open: OpenEmpty): void {
  describe('a client', () => {
    let store: GraphStore;
    let server: RunningServer;
    let client: Client;
    let sample: AnySample;
    beforeAll(async () => {
      sample = anySample(7);
      store = await open();
      await apply(store, { put: sample.graph });
      server = await startServer({ store, port: 0, webFolder: null });
      client = new Client({
        url: `${server.url}/graphql`,
        exchanges: [fetchExchange],
        preferGetMethod: false,
      });
    });
    afterAll(async () => {
      await server?.close();
      await store?.close();
    });

    const page = async (name: Name, variables: Variables): Promise<Page> => {
      const { data, error } = await client.query<ConnectionTypes[Name]['answer']>(
        connections[name].document,
        variables,
      );
      if (error || !data) throw new Error(`${name} ${JSON.stringify(variables)}: ${String(error)}`);
      return pageOf(data);
    };

    /** All rows of a connection, page by page, in the list's own order. */
    const walk = async (name: Name, given: Variables, size: number, isBackward: boolean) => {
      const rows: Page['edges'][number][] = [];
      let cursor: string | null = null;
      for (;;) {
        const found: Page = await page(
          name,
          isBackward
            ? { ...given, last: size, before: cursor }
            : { ...given, first: size, after: cursor },
        );
        expect(found.edges.length).toBeLessThanOrEqual(size);
        if (isBackward) rows.unshift(...found.edges);
        else rows.push(...found.edges);
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
        if (!(isBackward ? hasPreviousPage : hasNextPage)) return { rows, total: found.totalCount };
        cursor = isBackward ? startCursor : endCursor;
      }
    };

    it.each(Object.keys(connections) as Name[])('pages through %s both ways', async (name) => {
      const { parent, filter, orders } = connections[name];
      const ids = parent === null ? [null] : parentsOf(sample, parent);
      const lengths = await Promise.all(
        ids.map(async (id) => (await page(name, idOf(id))).totalCount),
      );
      // The two longest: a list of one row shows nothing.
      const longest = ids
        .map((id, index) => ({ id, length: lengths[index] ?? 0 }))
        .toSorted((left, right) => right.length - left.length)
        .slice(0, 2);
      expect(longest[0]?.length).toBeGreaterThan(0);
      for (const { id } of longest)
        for (const orderBy of [null, ...orders])
          for (const where of filter === null ? [null] : [null, filters[filter]]) {
            const given = {
              ...idOf(id),
              ...(orderBy ? { orderBy } : {}),
              ...(where ? { where } : {}),
            };
            const whole = await page(name, { ...given, first: 100 });
            const expected = whole.edges;
            expect(whole.totalCount).toBe(expected.length);
            expect(new Set(expected.map(({ node }) => JSON.stringify(node))).size).toBe(
              expected.length,
            );
            const size = expected.length > 12 ? 5 : 2;
            const forward = await walk(name, given, size, false);
            expect([given, forward]).toEqual([given, { rows: expected, total: expected.length }]);
            const backward = await walk(name, given, size, true);
            expect([given, backward]).toEqual([given, { rows: expected, total: expected.length }]);
          }
    });

    it('knows a filter for each kind of list', () => {
      const used = Object.values(connections).flatMap(({ filter }) => filter ?? []);
      expect(Object.keys(filters).toSorted()).toEqual([...new Set(used)].toSorted());
    });
  });
}

function idOf(id: string | null): Variables {
  return id === null ? {} : { id };
}

function pageOf(data: object): Page {
  const { page, parent } = data as {
    page?: Page;
    parent?: { page?: Page; nodes?: { page: Page }[] };
  };
  const found = page ?? parent?.page ?? parent?.nodes?.[0]?.page;
  // A concept that does not recur is no recurring idea.
  return found ?? { totalCount: 0, edges: [], pageInfo: empty };
}

const empty = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

function parentsOf({ graph }: AnySample, type: string): string[] {
  const label = type === 'RecurringIdea' ? 'Concept' : type;
  return graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
}
