import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph.js';
import { createGraphBuilder } from '../graph-builder.js';
import { openSample, type OpenEmpty, type Sample } from '../open-sample.js';
import { writeNote } from '../write-note.js';

const total = 45;

/** 45 talks on one concept, all but two equally salient and of the same year. */
function crowd(): Graph {
  const { addConcept, addSpeaker, addTalk, add, build } = createGraphBuilder();
  const slugs = Array.from(
    { length: total },
    (_, index) => `talk-${String(index).padStart(2, '0')}`,
  );
  const note = writeNote('crowd.md', slugs.join('\n'));
  for (const slug of slugs) addTalk(slug, slug, 2020, null, [[note, slug]]);
  addSpeaker(
    'speaker/one',
    'One',
    [],
    slugs.map((slug) => [`talk/${slug}`, note, slug]),
  );
  addConcept(
    'crowd',
    'crowd',
    [],
    slugs.map((slug, index) => [`talk/${slug}`, index < 2 ? 1 : 0.5, note, [slug]]),
  );
  add(note.node());
  return build();
}

export function describePaging(open: OpenEmpty): void {
  describe('paging', () => {
    let opened: Sample | null = null;
    beforeAll(async () => {
      opened = await openSample(open, crowd());
    });
    afterAll(async () => opened?.store.close());
    const ask = async (query: string, variables = {}) => opened?.ask(query, variables);

    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      page: talks(about: "crowd", first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id } }
      }
    }`;
    const walk = async (step: (page: Page | null) => Record<string, unknown> | null) => {
      const pages: string[][] = [];
      let page: Page | null = null;
      for (let next = step(null); next; next = step(page)) {
        page = (await ask(query, next)).page as Page;
        expect(page.totalCount).toBe(total);
        pages.push(page.edges.map(({ node }) => node.id));
      }
      return pages;
    };
    const all = Array.from(
      { length: total },
      (_, index) => `talk/talk-${String(index).padStart(2, '0')}`,
    );

    it.each([1, 7, 20, 44, 45, 46, 100])('goes forward by %i', async (first) => {
      const pages = await walk((page) => {
        if (page === null) return { first };
        expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
        return page.pageInfo.hasNextPage ? { first, after: page.pageInfo.endCursor } : null;
      });
      expect(pages.flat()).toEqual(all);
      expect(pages.length).toBe(Math.ceil(total / first));
    });

    it.each([1, 7, 44, 45, 46])('goes backward by %i', async (last) => {
      const pages = await walk((page) => {
        if (page === null) return { last };
        expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
        return page.pageInfo.hasPreviousPage ? { last, before: page.pageInfo.startCursor } : null;
      });
      expect(pages.toReversed().flat()).toEqual(all);
      expect(pages.length).toBe(Math.ceil(total / last));
    });

    it('stays between two cursors, from either side', async () => {
      const { page } = (await ask(query, { first: 10 })) as { page: Page };
      const [after, before] = [page.edges[1]?.cursor, page.edges[6]?.cursor];
      const from = (await ask(query, { after, before, first: 3 })).page as Page;
      const upTo = (await ask(query, { after, before, last: 3 })).page as Page;
      expect(from.edges.map(({ node }) => node.id)).toEqual(all.slice(2, 5));
      expect(upTo.edges.map(({ node }) => node.id)).toEqual(all.slice(3, 6));
      expect(from.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    });

    it('gives 20 where nothing is asked, also inside others', async () => {
      const answer = await ask(`{
        talks { nodes { id } }
        speakers { nodes { talks { nodes { id } pageInfo { hasNextPage } } } }
      }`);
      expect(answer.talks.nodes).toHaveLength(20);
      expect(answer.speakers.nodes[0].talks.nodes).toHaveLength(20);
      expect(answer.speakers.nodes[0].talks.pageInfo.hasNextPage).toBe(true);
    });

    it.each([
      ['first: 0', 'BAD_ARGUMENT', 'Expected `first` to be a whole number from 1 to 100, got `0`.'],
      ['first: 101', 'BAD_ARGUMENT', 'got `101`'],
      ['last: -1', 'BAD_ARGUMENT', 'Expected `last`'],
      ['first: 1, last: 1', 'BAD_ARGUMENT', 'got both'],
      ['after: "nonsense"', 'BAD_CURSOR', 'Unknown cursor "nonsense".'],
      ['before: ""', 'BAD_CURSOR', 'Unknown cursor ""'],
      [`after: "${Buffer.from('[1]').toString('base64')}"`, 'BAD_CURSOR', 'Unknown cursor'],
      [`after: "${Buffer.from('{"a":1}').toString('base64')}"`, 'BAD_CURSOR', 'Unknown cursor'],
    ])('refuses (%s)', async (given, code, message) => {
      const answer = await opened?.answer(`{ talks(${given}) { totalCount } }`);
      expect(answer?.errors?.[0]?.extensions['code']).toBe(code);
      expect(answer?.errors?.[0]?.message).toContain(message);
    });
  });
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}
