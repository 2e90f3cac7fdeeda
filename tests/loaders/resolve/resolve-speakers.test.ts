import { describe, it, expect } from '@jest/globals';
import { talkMentions } from '../../../loaders/resolve/mention.js';
import { resolveSpeakers } from '../../../loaders/resolve/resolve-speakers.js';
import { resolveTalks } from '../../../loaders/resolve/resolve-talks.js';
import { speakersAtTalks } from '../../../loaders/resolve/speakers-at-talks.js';
import { noteFacts, type ToldTalk } from './note-facts.js';
import { curated, events, nodesOf, queues, regions, relationsOf } from './told.js';

const { here, there } = events;

describe('speakers', () => {
  it('of one name are one person over talks and notes', () => {
    const notes = [
      noteFacts('a', [queues]),
      noteFacts('b', [{ ...regions, speakers: ['marta lindqvist, Cloudwright'] }]),
    ];
    expect(nodesOf('Speaker', ...notes)).toMatchObject([
      {
        id: 'speaker/marta-lindqvist',
        properties: { name: 'Marta Lindqvist', altNames: ['marta lindqvist'], talks: 2 },
      },
    ]);
  });

  it('with a slip in the name are one where they gave one talk, and two where not', () => {
    const slip = ['Marta Lindquist'];
    const same = [noteFacts('a', [queues]), noteFacts('b', [{ ...queues, speakers: slip }])];
    expect(nodesOf('Speaker', ...same)).toHaveLength(1);
    const other = [noteFacts('a', [queues]), noteFacts('b', [{ ...regions, speakers: slip }])];
    expect(nodesOf('Speaker', ...other)).toHaveLength(2);
  });

  it('have the same first mention in whatever order their talks come', () => {
    const notes = [
      noteFacts('a', [queues]),
      noteFacts('b', [{ ...regions, speakers: ['Marta Lindqvist, Northwind Labs'] }]),
    ];
    const talks = resolveTalks(talkMentions(notes, curated.eventName), curated);
    const reasons = (given: typeof talks) =>
      resolveSpeakers(speakersAtTalks(given), curated).map(({ links }) => [...links.keys()]);
    expect(reasons(talks)).toEqual([['note/b#2']]);
    expect(reasons(talks.toReversed())).toEqual(reasons(talks));
  });

  it('of one name and two handles are two people', () => {
    const notes = [
      noteFacts('a', [{ ...queues, speakers: ['Marta Lindqvist @marta'] }]),
      noteFacts('b', [{ ...regions, speakers: ['Marta Lindqvist @lindqvist'] }]),
    ];
    const ids = nodesOf('Speaker', ...notes).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/^speaker\/marta-lindqvist-[0-9a-f]{8}$/);
  });

  it('whom one note names side by side are two, however near their names', () => {
    const twins = ['Marta Lindqvist', 'Martha Lindqvist'];
    expect(nodesOf('Speaker', noteFacts('a', [{ ...queues, speakers: twins }]))).toHaveLength(2);
  });

  it('are called as the curated names have it', () => {
    const notes = ['Priya Raghunatan', 'Priya Raghunatan', 'Priya Raghunathan'].map((name, index) =>
      noteFacts(`n${index}`, [{ ...queues, speakers: [name] }]),
    );
    expect(nodesOf('Speaker', ...notes)).toMatchObject([
      { properties: { name: 'Priya Raghunathan', altNames: ['Priya Raghunatan'] } },
    ]);
  });
});

const at = (company: string, event = here): ToldTalk => ({
  ...queues,
  event,
  speakers: [`Marta Lindqvist, ${company}`],
});

describe('companies', () => {
  it('are one by their known spellings and without their legal form', () => {
    const notes = ['Fennel', 'Fennel Software', 'Gridline Inc.', 'Gridline'].map((name, index) =>
      noteFacts(`n${index}`, [at(name)]),
    );
    expect(nodesOf('Company', ...notes).map(({ id, properties }) => [id, properties.name])).toEqual(
      [
        ['company/fennel-software', 'Fennel Software'],
        ['company/gridline', 'Gridline'],
      ],
    );
  });

  it('stand once for each event that someone worked for them', () => {
    const notes = [
      noteFacts('a', [at('Gridline')]),
      noteFacts('b', [at('Gridline')]),
      noteFacts('c', [at('Gridline', there)]),
    ];
    expect(relationsOf('WORKED_FOR', ...notes).map(({ properties }) => properties)).toMatchObject([
      { event: 'event/srecon18-americas', evidence: ['note/a#3', 'note/b#3'] },
      { event: 'event/srecon19-emea', evidence: ['note/c#3'] },
    ]);
  });
});
