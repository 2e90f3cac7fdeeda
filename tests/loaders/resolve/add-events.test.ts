import { describe, it, expect } from '@jest/globals';
import { noteFacts } from './note-facts.js';
import { events, nodesOf, queues, regions, relationsOf } from './told.js';

const { alsoHere } = events;

describe('events', () => {
  it('of one edition are one, whatever the notes call it', () => {
    const notes = [noteFacts('a', [queues]), noteFacts('b', [{ ...regions, event: alsoHere }])];
    expect(nodesOf('Event', ...notes)).toMatchObject([
      {
        id: 'event/srecon18-americas',
        properties: {
          name: 'SREcon18 Americas',
          altNames: ['SREcon Americas 2018'],
          year: 2018,
          talks: 2,
        },
      },
    ]);
  });

  it('of one series are editions of one conference', () => {
    const notes = [noteFacts('a', [queues]), noteFacts('b', [regions])];
    expect(nodesOf('Conference', ...notes)).toMatchObject([{ properties: { name: 'SREcon' } }]);
    expect(relationsOf('EDITION_OF', ...notes).map(({ to }) => to)).toEqual([
      'conference/srecon',
      'conference/srecon',
    ]);
  });

  it('of an unknown series keep the name of the note', () => {
    const event = { name: 'RainConf 2021', series: 'RainConf', year: 2021 };
    expect(nodesOf('Event', noteFacts('a', [{ ...queues, event }]))).toMatchObject([
      { id: 'event/rainconf-2021', properties: { name: 'RainConf 2021', altNames: [] } },
    ]);
  });
});
