import { describe, expect, it } from '@jest/globals';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { curatedFrom } from '../../../loaders/resolve/curated.js';
import { resolve } from '../../../loaders/resolve/index.js';
import type { NodeLabel } from '../../../src/graph.js';
import { readCorrections } from '../../../src/vocabulary/read-corrections.js';
import { noteFacts, type NoteFacts } from './note-facts.js';
import { events, queues, regions } from './told.js';

const knowledge = readKnowledge(new URL('../../fixtures/vocabulary/', import.meta.url));

function graphWith(text: string, ...notes: NoteFacts[]) {
  const { corrections, problems } = readCorrections({ file: 'corrections.yaml', text });
  expect(problems).toEqual([]);
  return resolve(notes, curatedFrom({ ...knowledge, corrections }));
}

function namesOf(label: NodeLabel, text: string, ...notes: NoteFacts[]): string[] {
  return graphWith(text, ...notes).nodes.flatMap((node) => {
    if (node.label !== label) return [];
    const { properties } = node;
    return 'name' in properties
      ? [properties.name]
      : 'title' in properties
        ? [String(properties.title)]
        : [];
  });
}

const { here, there } = events;
const one = noteFacts('a', [queues]);
const other = noteFacts('b', [{ ...regions, speakers: ['Marta Lundkvist, Cloudwright'] }]);

describe('corrections', () => {
  it('bring together what nothing else would, and say so', () => {
    expect(namesOf('Speaker', '', one, other)).toEqual(['Marta Lindqvist', 'Marta Lundkvist']);
    const text = 'same:\n - speaker: [Marta Lundkvist, marta lindqvist]';
    const people = graphWith(text, one, other).nodes.filter(({ label }) => label === 'Speaker');
    expect(people).toMatchObject([
      {
        properties: {
          reasons: ['', 'Marta Lundkvist = Marta Lindqvist: a correction says so'],
          doubts: [],
        },
      },
    ]);
  });

  it('bring together talks of two titles, with what hangs on them', () => {
    const text = `same:\n - talk: ["${queues.title}", "${regions.title}"]`;
    expect(namesOf('Talk', text, one, other)).toHaveLength(1);
  });

  it('part what the resolver takes for one, by the notes where both have one name', () => {
    const again = noteFacts('b', [{ ...regions, speakers: ['Marta Lindqvist, Northwind Labs'] }]);
    expect(namesOf('Speaker', '', one, again)).toHaveLength(1);
    const text =
      'different:\n - speaker: [Marta Lindqvist, Marta Lindqvist]\n   notes: [a.md, b.md]';
    expect(namesOf('Speaker', text, one, again)).toHaveLength(2);
    const elsewhere =
      'different:\n - speaker: [Marta Lindqvist, Marta Lindqvist]\n   notes: [a.md, c.md]';
    expect(namesOf('Speaker', elsewhere, one, again)).toHaveLength(1);
  });

  it('part one talk, however sure the resolver is', () => {
    const again = noteFacts('b', [{ ...queues, title: 'Draning Queues Without Tears' }]);
    const text =
      'different:\n - talk: [Draining Queues Without Tears, Draning Queues Without Tears]';
    expect(namesOf('Talk', text, one, again)).toHaveLength(2);
  });

  it('rename, and keep the old name beside', () => {
    const text =
      'rename:\n - speaker: Marta Lindqvist\n   to: Märta Lindqvist\n - company: northwind labs\n   to: Northwind';
    const graph = graphWith(text, one);
    expect(graph.nodes.find(({ label }) => label === 'Speaker')).toMatchObject({
      id: 'speaker/marta-lindqvist',
      properties: { name: 'Märta Lindqvist', altNames: ['Marta Lindqvist'] },
    });
    expect(namesOf('Company', text, one)).toEqual(['Northwind']);
  });

  it('rename an event by any of its names, for all notes', () => {
    const notes = [one, noteFacts('b', [{ ...queues, event: events.alsoHere }])];
    const text = 'rename:\n - event: SREcon18 Americas\n   to: SREcon Santa Clara 2018';
    expect(namesOf('Event', text, ...notes)).toEqual(['SREcon Santa Clara 2018']);
  });

  it('retype talks and resources', () => {
    const note = noteFacts('a', [{ ...queues, resources: ['book: Queues'] }]);
    const text = `retype:\n - talk: ${queues.title}\n   to: keynote\n - resource: Queues\n   to: paper`;
    const { nodes } = graphWith(text, note);
    expect(nodes.find(({ label }) => label === 'Talk')).toMatchObject({
      properties: { kind: 'keynote' },
    });
    expect(nodes.find(({ label }) => label === 'Resource')).toMatchObject({
      properties: { kind: 'paper' },
    });
  });

  it('retract a talk with its speakers, companies and lessons, in the notes named and no other', () => {
    const told = noteFacts('a', [
      { ...queues, lessons: ['Drain before you deploy anything.'] },
      regions,
    ]);
    const text = `retract:\n - talk: ${queues.title}\n   notes: [a.md]`;
    const { nodes } = graphWith(text, told);
    const left = (label: NodeLabel) => nodes.filter((node) => node.label === label).length;
    expect([left('Talk'), left('Speaker'), left('Company'), left('Lesson')]).toEqual([1, 1, 1, 0]);
    expect(namesOf('Talk', text, noteFacts('z', [queues]))).toEqual([queues.title]);
  });

  it('retract an event and keep its talks', () => {
    const { nodes, relationships } = graphWith('retract:\n - event: SREcon18 Americas', one);
    expect(nodes.some(({ label }) => label === 'Event')).toBe(false);
    expect(relationships.some(({ type }) => type === 'PRESENTED_AT')).toBe(false);
    expect(namesOf('Talk', 'retract:\n - event: SREcon18 Americas', one)).toEqual([queues.title]);
  });

  it('change nothing where they name nothing that notes say', () => {
    const text =
      'same:\n - speaker: [Nobody Atall, Marta Lindqvist]\nretract:\n - lesson: Never said.';
    expect(graphWith(text, one, other)).toEqual(graphWith('', one, other));
  });

  it('give the same graph in whatever order notes stand', () => {
    const notes = [
      one,
      other,
      noteFacts('c', [{ ...queues, event: there, speakers: ['M. Lindqvist'] }]),
      noteFacts('d', [{ ...queues, event: here }]),
    ];
    const text =
      'same:\n - speaker: [Marta Lundkvist, Marta Lindqvist]\ndifferent:\n - talk: [Draining Queues Without Tears, Draining Queues Without Tears]\n   notes: [a.md, d.md]';
    expect(graphWith(text, ...notes.toReversed())).toEqual(graphWith(text, ...notes));
  });
});
