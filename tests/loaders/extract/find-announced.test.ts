import { describe, it, expect } from '@jest/globals';
import { findAnnounced } from '../../../loaders/extract/find-announced.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

const announced = (...lines: string[]) => findAnnounced(documentOf(...lines), knowledge, new Set());
const titles = (...lines: string[]) => announced(...lines).map(({ title }) => title);

describe('findAnnounced', () => {
  it.each([
    ['The talks I am watching today are: Draining Queues Without Tears'],
    ['Talks: Draining Queues Without Tears'],
    ['Day 2 sessions: Draining Queues Without Tears'],
    ['My favourite talks of the day were: Draining Queues Without Tears'],
  ])('finds the title behind %j', (line) => {
    expect(titles(line)).toEqual(['Draining Queues Without Tears']);
  });

  it('finds all titles of a line that lost their borders', () => {
    expect(
      titles('The talks today are: Draining Queues Without Tears How We Keep Three Regions Alive'),
    ).toEqual(['Draining Queues Without Tears', 'How We Keep Three Regions Alive']);
  });

  it('ends the list where a sentence begins', () => {
    expect(
      titles('The talks today are: Draining Queues Without Tears I will post my notes later'),
    ).toEqual(['Draining Queues Without Tears']);
  });

  it('finds the items below', () => {
    const found = announced(
      'Talks I saw',
      '- Draining Queues Without Tears',
      '  - bound them',
      '- Lunch',
      '- The Runbook Nobody Read, Owen Achterberg',
      '',
      'More words.',
    );
    expect(found).toMatchObject([
      {
        title: 'Draining Queues Without Tears',
        rule: 'talk/list-item',
        body: [{ text: 'bound them' }],
      },
      {
        title: 'The Runbook Nobody Read',
        speakers: [{ text: 'Owen Achterberg', rule: 'speaker/list-item' }],
      },
    ]);
  });

  it('takes every item below lightning talks for one, its words for no title', () => {
    const found = announced(
      '## Lightning talks',
      '- how we lost a rack of disks',
      '- Marta Lindqvist: tiny queues',
    );
    expect(found).toMatchObject([
      { title: null, kind: 'lightning' },
      { title: null, kind: 'lightning' },
    ]);
  });

  it.each([
    ['Workshops: Draining Queues Without Tears', 'workshop'],
    ['Tutorials: Draining Queues Without Tears', 'workshop'],
    ['Keynotes: Draining Queues Without Tears', 'keynote'],
    ['Talks: Draining Queues Without Tears', null],
  ])('tells the kind of %j', (line, kind) => {
    expect(announced(line)).toMatchObject([{ kind }]);
  });

  it('gives the place of each title', () => {
    for (const { title, place } of announced(
      'The talks today are: Draining Queues Without Tears How We Keep Three Regions Alive',
    ))
      expect(place.block.text.slice(place.from, place.to)).toBe(title);
  });

  it.each([
    ['The talks were good.'],
    ['She talks about queues: bound them.'],
    ['Talk to your users: they know.'],
    ['Draining Queues Without Tears'],
    ['We had sessions with the vendor'],
  ])('finds none in %j', (line) => {
    expect(titles(line)).toEqual([]);
  });

  it('leaves blocks alone that are headers already', () => {
    const document = documentOf('Talks: Draining Queues Without Tears');
    expect(findAnnounced(document, knowledge, new Set(document.blocks))).toEqual([]);
  });
});
