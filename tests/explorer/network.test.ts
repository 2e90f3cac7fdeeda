import { describe, expect, it } from '@jest/globals';
import type { NeighboursQuery } from '../../src/explorer/generated/operations.js';
import { grow } from '../../src/explorer/network/grow.js';
import { netValues, readNetView } from '../../src/explorer/network/net-view.js';
import { sift } from '../../src/explorer/network/sift.js';

const talk = (id: string, ideas: readonly (readonly [string, number])[]): NeighboursQuery => ({
  node: {
    __typename: 'Talk',
    id: `talk/${id}`,
    title: id,
    speakers: { nodes: [{ __typename: 'Speaker', id: `speaker/of-${id}`, name: `Of ${id}` }] },
    events: { nodes: [] },
    concepts: {
      edges: ideas.map(([name, salience]) => ({
        salience,
        node: { __typename: 'Concept', id: `concept/${name}`, prefLabel: name },
      })),
    },
    similar: { edges: [] },
  },
});
const one = talk('one', [
  ['toil', 0.9],
  ['retry', 0.2],
]);
const other = talk('other', [['toil', 0.4]]);
const none = new Set<never>();

describe('a network', () => {
  it('holds what was grown, its neighbours, and each tie once', () => {
    const { things, ties } = grow([one, other, one], undefined);
    expect([...things.keys()]).toEqual([
      'talk/one',
      'speaker/of-one',
      'concept/toil',
      'concept/retry',
      'talk/other',
      'speaker/of-other',
    ]);
    expect(ties.size).toBe(5);
    expect(ties.get('concept/toil talk/one')).toEqual({
      from: 'talk/one',
      to: 'concept/toil',
      words: 'discusses',
      strength: 0.9,
    });
  });

  it('leaves out kinds and weak ties, and what then hangs on nothing, but not what was grown', () => {
    const whole = grow([one], undefined);
    const always = new Set(['talk/one']);
    expect([...sift(whole, none, 0.5, always).things.keys()]).toEqual([
      'talk/one',
      'speaker/of-one',
      'concept/toil',
    ]);
    expect([
      ...sift(whole, new Set(['talk', 'speaker', 'concept'] as const), 0, always).things.keys(),
    ]).toEqual(['talk/one']);
  });

  it('is all in its address', () => {
    const query =
      'from=concept/toil&grown=talk/a,talk/b&without=event,lesson&strength=0.3&at=talk/b';
    const view = readNetView(new URLSearchParams(query));
    expect(readNetView(new URLSearchParams(netValues(view)))).toEqual(view);
    expect(readNetView(new URLSearchParams('without=moon&strength=9'))).toMatchObject({
      without: new Set(),
      strength: 0,
    });
  });
});
