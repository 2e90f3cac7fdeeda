import { describe, it, expect } from '@jest/globals';
import { noteFacts } from './note-facts.js';
import { events, nodesOf, queues, regions, relationsOf } from './told.js';

const { here, alsoHere, there } = events;

describe('talks', () => {
  it('told by two notes are one, with the evidence of both', () => {
    const one = noteFacts('a', [regions, queues]);
    const other = noteFacts('b', [
      { ...queues, title: 'Draning Queues Without Tears', event: alsoHere },
    ]);
    const [talk, ...rest] = nodesOf('Talk', one, other).filter(({ id }) => id.includes('queues'));
    expect(rest).toEqual([]);
    expect(talk).toMatchObject({
      id: 'talk/draining-queues-without-tears',
      properties: {
        title: 'Draining Queues Without Tears',
        altTitles: ['Draning Queues Without Tears'],
        year: 2018,
        evidence: ['note/a#5', 'note/b#1'],
      },
    });
    expect(relationsOf('TELLS', one, other)).toContainEqual(
      expect.objectContaining({ from: 'note/b', to: talk?.id }),
    );
  });

  it('of one title at two events, by other people, have ids of their own', () => {
    const ids = nodesOf(
      'Talk',
      noteFacts('a', [queues]),
      noteFacts('b', [{ ...queues, event: there, speakers: ['Priya Raghunathan'] }]),
    ).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/^talk\/draining-queues-without-tears-[0-9a-f]{8}$/);
  });

  it('repeated at another event are one talk, presented at both, in the first year', () => {
    const notes = [noteFacts('a', [queues]), noteFacts('b', [{ ...queues, event: there }])];
    expect(nodesOf('Talk', ...notes)).toMatchObject([{ properties: { year: 2018 } }]);
    expect(relationsOf('PRESENTED_AT', ...notes).map(({ to }) => to)).toEqual([
      'event/srecon18-americas',
      'event/srecon19-emea',
    ]);
  });

  it('keep the kind that a note states over the plain one', () => {
    const notes = [noteFacts('a', [queues]), noteFacts('b', [{ ...queues, kind: 'keynote' }])];
    expect(nodesOf('Talk', ...notes)).toMatchObject([{ properties: { kind: 'keynote' } }]);
  });

  it('without a title are told by their words', () => {
    const untitled = { title: null, asWritten: 'a great session on queues', event: here };
    expect(nodesOf('Talk', noteFacts('a', [untitled]))).toMatchObject([
      { id: 'talk/a-great-session-on-queues', properties: { title: null, altTitles: [] } },
    ]);
  });
});
