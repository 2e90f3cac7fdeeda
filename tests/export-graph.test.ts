import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { exportGraph } from '../src/export-graph.js';
import type { Graph, GraphNode, GraphRelationship } from '../src/graph.js';
import { sampleFacts } from './cli/sample-note.js';

const note = (id: string, paths: string[], fileLines: number[] | null): GraphNode => ({
  label: 'Note',
  id,
  properties: {
    paths,
    sha256: id.slice(5),
    format: 'markdown',
    title: null,
    author: null,
    text: 'the text is not exported',
    fileLines: fileLines && JSON.stringify(fileLines),
    places: null,
    facts: JSON.stringify(sampleFacts),
    problems: '[]',
    silentLines: '[]',
    readWith: 'nor is this',
  },
});
const lesson = (id: string, evidence: string[]): GraphNode => ({
  label: 'Lesson',
  id,
  properties: { text: id, negated: false, evidence },
});
const lines = Array.from({ length: 12 }, (_, index) => 2 * index + 1);

const graph: Graph = {
  nodes: [
    note('note/b', ['z.md', 'a/b.md'], null),
    note('note/a', ['c.html'], lines),
    lesson('lesson/two', ['note/b#6']),
    lesson('lesson/one', ['note/a#6', 'note/a#6']),
    {
      label: 'Talk',
      id: 'talk/queues',
      properties: {
        title: 'Queues All the Way Down',
        altTitles: ['Queues all the Way Dwon'],
        kind: 'talk',
        abstract: null,
        url: null,
        year: 2021,
        evidence: ['note/b#1', 'note/a#1'],
        reasons: [],
        doubts: [],
      },
    },
    {
      label: 'Speaker',
      id: 'speaker/ada-tester',
      properties: {
        name: 'Ada Tester',
        altNames: ['A. Tester'],
        handle: null,
        talks: 1,
        evidence: ['note/a#2'],
        reasons: [],
        doubts: [],
      },
    },
    {
      label: 'Company',
      id: 'company/initech',
      properties: {
        name: 'Initech',
        altNames: [],
        talks: 1,
        evidence: ['note/a#3'],
        reasons: [],
        doubts: [],
      },
    },
  ],
  relationships: [
    {
      type: 'WORKED_FOR',
      from: 'speaker/ada-tester',
      to: 'company/initech',
      properties: { event: 'event/latencycon-2021', evidence: [] },
    },
    {
      type: 'WORKED_FOR',
      from: 'speaker/ada-tester',
      to: 'company/initech',
      properties: { event: '', evidence: [] },
    },
    { type: 'GAVE', from: 'speaker/ada-tester', to: 'talk/queues', properties: { evidence: [] } },
    { type: 'TEACHES', from: 'talk/queues', to: 'lesson/two', properties: { evidence: [] } },
    { type: 'TEACHES', from: 'talk/queues', to: 'lesson/one', properties: { evidence: [] } },
    {
      type: 'ECHOES',
      from: 'lesson/one',
      to: 'lesson/two',
      properties: { score: 0.5, words: ['queue'] },
    },
  ],
};

describe('exportGraph', () => {
  const exported = JSON.parse(exportGraph(graph));

  it('makes a mention from each fact and path, with the line of the file', () => {
    const asWritten = 'Queues all the Way Dwon';
    expect(exported.talks).toHaveLength(1);
    expect(exported.talks[0].mentions).toEqual([
      { note: 'a/b.md', line: 3, asWritten },
      { note: 'c.html', line: 5, asWritten },
      { note: 'z.md', line: 3, asWritten },
    ]);
    expect(exported.speakers[0].mentions).toEqual([
      { note: 'c.html', line: 5, asWritten: 'A. Tester' },
    ]);
    expect(exported.companies[0].mentions).toHaveLength(1);
  });

  it('gives a mention once, however often a fact is listed', () => {
    expect(exported.lessons[0].mentions).toHaveLength(1);
  });

  it('links by id, in order, from either end', () => {
    expect(exported.talks[0].speakers).toEqual(['speaker/ada-tester']);
    expect(exported.talks[0].lessons).toEqual(['lesson/one', 'lesson/two']);
    expect(exported.speakers[0].companies).toEqual(['company/initech']);
    expect(exported.speakers[0].workedFor).toEqual([
      { company: 'company/initech', event: null },
      { company: 'company/initech', event: 'event/latencycon-2021' },
    ]);
    expect(exported.lessons.map((each: { echoes: unknown }) => each.echoes)).toEqual([
      [{ id: 'lesson/two', score: 0.5 }],
      [{ id: 'lesson/one', score: 0.5 }],
    ]);
  });

  it('lists notes with their sorted paths, without text and times', () => {
    expect(exported.notes.map((each: { paths: string[] }) => each.paths)).toEqual([
      ['c.html'],
      ['a/b.md', 'z.md'],
    ]);
    expect(exportGraph(graph)).not.toMatch(/not exported|nor is this/);
  });

  it('gives the same bytes in whatever order the store gives the graph', () => {
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...graph.nodes], { minLength: graph.nodes.length }),
      fc.shuffledSubarray([...graph.relationships], { minLength: graph.relationships.length }),
    );
    const expected = exportGraph(graph);
    fc.assert(
      fc.property(shuffled, ([nodes, relationships]: [GraphNode[], GraphRelationship[]]) => {
        expect(exportGraph({ nodes, relationships })).toBe(expected);
      }),
    );
    expect(expected.endsWith('}\n')).toBe(true);
  });
});
