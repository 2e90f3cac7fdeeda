import { describe, expect, it } from '@jest/globals';
import type { Graph, GraphNode, GraphRelationship } from '../../../src/graph.js';
import { readGraph } from '../../../src/store/read-graph.js';
import { sampleGraph } from '../sample-graph.js';
import { apply, nothing, withStore } from '../with-store.js';
import type { OpenEmpty } from '../contract.js';

const sorted: Graph = {
  nodes: sampleGraph.nodes.toSorted((a, b) => (a.label + a.id < b.label + b.id ? -1 : 1)),
  relationships: sampleGraph.relationships,
};
const [spending] = sampleGraph.nodes.filter(({ id }) => id === 'talk/spending') as [GraphNode];

const [note] = sampleGraph.nodes.filter((node) => node.label === 'Note') as [
  Extract<GraphNode, { label: 'Note' }>,
];

/** Each of them twice, first with other evidence. */
function twice<T extends GraphNode | GraphRelationship>(items: readonly T[]): T[] {
  return items.flatMap((item) => [
    { ...item, properties: { ...item.properties, evidence: ['note/first#1'] } },
    item,
  ]);
}

/** Nodes and relationships of every kind are written, rewritten and taken away. */
export function describeWriting(open: OpenEmpty): void {
  describe('writing', () => {
    it('reads back every label and type as it was put', () =>
      withStore(open, async (store) => {
        await apply(store, { put: sampleGraph });
        expect(await readGraph(store)).toEqual(sorted);
      }));

    it('holds nothing at first', () =>
      withStore(open, async (store) => {
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('changes nothing when the same is put again', () =>
      withStore(open, async (store) => {
        await apply(store, { put: sampleGraph });
        await apply(store, { put: sampleGraph });
        expect(await readGraph(store)).toEqual(sorted);
      }));

    it.each(sorted.nodes.map((node) => [node.id, node] as const))(
      'drops the node %s with its relationships and nothing else',
      (_, node) =>
        withStore(open, async (store) => {
          await apply(store, { put: sampleGraph });
          await apply(store, { drop: { nodes: [node], relationships: [] } });
          expect(await readGraph(store)).toEqual({
            nodes: sorted.nodes.filter(({ id }) => id !== node.id),
            relationships: sorted.relationships.filter(
              ({ from, to }) => from !== node.id && to !== node.id,
            ),
          });
        }),
    );

    it.each(sorted.relationships.map((relationship) => [relationship.type, relationship] as const))(
      'drops one relationship %s and nothing else',
      (_, relationship) =>
        withStore(open, async (store) => {
          await apply(store, { put: sampleGraph });
          await apply(store, { drop: { nodes: [], relationships: [relationship] } });
          expect(await readGraph(store)).toEqual({
            nodes: sorted.nodes,
            relationships: sorted.relationships.filter((other) => other !== relationship),
          });
        }),
    );

    it('rewrites a node whole: what is null now is gone, its relationships stay', () =>
      withStore(open, async (store) => {
        const bare = {
          label: 'Talk',
          id: spending.id,
          properties: {
            title: null,
            altTitles: [],
            kind: 'panel',
            abstract: null,
            url: null,
            year: null,
            evidence: [],
            reasons: [],
            doubts: [],
          },
        } as const satisfies GraphNode;
        await apply(store, { put: sampleGraph });
        await apply(store, { put: { nodes: [bare], relationships: [] } });
        expect(await readGraph(store)).toEqual({
          nodes: sorted.nodes.map((node) => (node.id === bare.id ? bare : node)),
          relationships: sorted.relationships,
        });
        const [row] = await store.read('read/graph-nodes', { ids: [spending.id] });
        expect(Object.keys(row?.['properties'] as object).toSorted()).toEqual([
          'altTitles',
          'doubts',
          'evidence',
          'id',
          'kind',
          'reasons',
        ]);
      }));

    it('rewrites a relationship whole', () =>
      withStore(open, async (store) => {
        const changed = {
          type: 'DISCUSSES',
          from: 'talk/spending',
          to: 'concept/error-budget',
          properties: { salience: 0, central: false, mentions: 0, evidence: [] },
        } as const satisfies GraphRelationship;
        await apply(store, { put: sampleGraph });
        await apply(store, { put: { nodes: [], relationships: [changed] } });
        const { relationships } = await readGraph(store);
        expect(
          relationships.filter(({ from, type }) => type === changed.type && from === changed.from),
        ).toEqual([changed]);
        expect(relationships).toHaveLength(sampleGraph.relationships.length);
      }));

    it('drops and puts the same node in one difference', () =>
      withStore(open, async (store) => {
        await apply(store, { put: sampleGraph });
        await apply(store, { drop: sampleGraph, put: { nodes: [spending], relationships: [] } });
        expect(await readGraph(store)).toEqual({ nodes: [spending], relationships: [] });
        expect(await store.search('backticks', { limit: 1 })).toMatchObject([{ id: spending.id }]);
      }));

    it('keeps the last of two that are put as one', () =>
      withStore(open, async (store) => {
        const withEvidence = {
          nodes: sorted.nodes.filter(({ properties }) => 'evidence' in properties),
          relationships: sorted.relationships.filter(({ type }) => type === 'GAVE'),
        };
        await apply(store, {
          put: {
            nodes: twice(withEvidence.nodes),
            relationships: twice(withEvidence.relationships),
          },
        });
        expect(await readGraph(store)).toEqual(withEvidence);
        await apply(store, {
          drop: {
            nodes: twice(withEvidence.nodes),
            relationships: twice(withEvidence.relationships),
          },
        });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('passes over what is dropped and is not there', () =>
      withStore(open, async (store) => {
        await apply(store, { drop: sampleGraph });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('refuses a relationship whose end is not there, and keeps nothing of the difference', () =>
      withStore(open, async (store) => {
        const put = {
          nodes: sampleGraph.nodes.filter(({ id }) => id !== 'company/acme'),
          relationships: sampleGraph.relationships,
        };
        await expect(apply(store, { put })).rejects.toMatchObject({ code: 'STORE_PARAMETER' });
        expect(await readGraph(store)).toEqual(nothing);
      }));

    it('gives notes in the order of their ids', () =>
      withStore(open, async (store) => {
        const ids = ['note/d', 'note/a', 'note/c', 'note/e', 'note/b'];
        const nodes = ids.map((id) => ({ ...note, id }));
        await apply(store, { put: { nodes, relationships: [] } });
        for (const statement of ['read/notes', 'read/notes-list', 'read/notes-by-id']) {
          const rows = await store.read(statement, { ids });
          expect(rows.map(({ id }) => id)).toEqual(ids.toSorted());
        }
      }));

    it('gives notes to the loader: all by what they say, whole by id', () =>
      withStore(open, async (store) => {
        await apply(store, { put: sampleGraph });
        const { id, properties } = note;
        const { paths, sha256, readWith, facts, text, fileLines } = properties;
        expect(await store.read('read/notes')).toEqual([
          { id, paths, sha256, readWith, facts, text, fileLines },
        ]);
        expect(await store.read('read/notes-list')).toEqual([{ id, paths, sha256, readWith }]);
        expect(await store.read('read/notes-count')).toEqual([{ count: 1 }]);
        expect(await store.read('read/notes-by-id', { ids: [id, 'note/none'] })).toEqual([
          { id, ...properties },
        ]);
      }));
  });
}
