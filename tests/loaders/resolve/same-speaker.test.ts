import { describe, expect, it } from '@jest/globals';
import { identityKeys } from '../../../loaders/resolve/identity-keys.js';
import { talkMentions } from '../../../loaders/resolve/mention.js';
import { compareSpeakers, type SpeakerAtTalk } from '../../../loaders/resolve/same-speaker.js';
import { noteFacts, type ToldTalk } from './note-facts.js';
import { curated, events, queues, regions } from './told.js';

const { here, there, elsewhere } = events;

function speakerOf(name: string, talk: ToldTalk): SpeakerAtTalk {
  const [found] = talkMentions([noteFacts(name, [talk])], curated.eventName);
  const [speaker] = found?.speakers ?? [];
  if (!found || !speaker) throw new Error('Expected a speaker.');
  return { id: speaker.id, speaker, talk: found };
}

/** Compares both ways round, and checks that whoever is linked shares a key. */
function compare(one: ToldTalk, other: ToldTalk) {
  const link = compareSpeakers(speakerOf('a', one), speakerOf('b', other), curated);
  const back = compareSpeakers(speakerOf('b', other), speakerOf('a', one), curated);
  expect(back?.score).toBe(link?.score);
  const [left, right] = [one, other].map((talk, index) =>
    identityKeys(noteFacts(String(index), [talk]), curated).flatMap(({ kind, keys }) =>
      kind === 'speaker' ? keys : [],
    ),
  );
  const isFindable = link === null || (left?.some((key) => right?.includes(key)) ?? false);
  expect(isFindable).toBe(true);
  return link;
}

const at = (speaker: string, talk: ToldTalk = queues): ToldTalk => ({
  ...talk,
  speakers: [speaker],
});

describe('compareSpeakers', () => {
  it.each<[string, ToldTalk, ToldTalk, string]>([
    ['one name', at('Marta Lindqvist'), at('Marta Lindqvist', regions), 'same name'],
    [
      'one name, employers of two times',
      at('Marta Lindqvist, Northwind Labs'),
      at('Marta Lindqvist, Cloudwright', {
        ...regions,
        event: { ...here, name: 'SREcon23 Americas', year: 2023 },
      }),
      'same name',
    ],
    [
      'a slip, in one talk',
      at('Marta Lindqvist'),
      at('Marta Lindquist', { ...queues, title: 'Draning Queues Without Tears' }),
      'one letter, same talk',
    ],
    [
      'a slip, at one company and conference',
      at('Marta Lindqvist, Northwind Labs'),
      at('Marta Lindqvst, Northwind Labs', { ...regions, event: here }),
      'one letter, same company, same event',
    ],
    [
      'a short form, at one company',
      at('Tom Okonkwo, Cloudwright'),
      at('Thomas Okonkwo, Cloudwright', regions),
      'Tom is short for Thomas, same company',
    ],
    ['an initial, in one talk', at('M. Lindqvist'), at('Marta Lindqvist'), 'an initial'],
    [
      'the family name first, in one talk',
      at('Lindqvist Marta'),
      at('Marta Lindqvist'),
      'in another order',
    ],
    [
      'one handle',
      at('Marta Lindqvist @marta'),
      at('Marta L. Berg-Lindqvist @Marta', regions),
      'same handle',
    ],
    [
      'a first name, in one talk of one event',
      at('Marta'),
      at('Marta Lindqvist'),
      'same first name, same talk',
    ],
  ])('finds one person: %s', (_, one, other, reason) => {
    expect(compare(one, other)?.reason).toContain(reason);
  });

  it.each<[string, ToldTalk, ToldTalk]>([
    ['a first name alone', at('Marta'), at('Marta Lindqvist', { ...regions, event: here })],
    ['two first names alone', at('Marta'), at('Marta', regions)],
    ['a slip and nothing else', at('Marta Lindqvist'), at('Marta Lindquist', regions)],
    [
      'a slip at one event, other companies',
      at('Marta Lindqvist, Northwind Labs'),
      at('Marta Lindquist, Cloudwright', { ...regions, event: here }),
    ],
    ['a short form and nothing else', at('Tom Okonkwo'), at('Thomas Okonkwo', regions)],
    ['two handles', at('Marta Lindqvist @marta'), at('Marta Lindqvist @lindqvist')],
    [
      'namesakes: other companies, conferences and topics',
      at('Marta Lindqvist, Northwind Labs'),
      at('Marta Lindqvist, Cloudwright', { ...regions, event: elsewhere }),
    ],
    ['other names, in one talk', at('Marta Lindqvist'), at('Owen Achterberg')],
  ])('finds two people or leaves it: %s', (_, one, other) => {
    expect(compare(one, other)).toBeNull();
  });

  it('takes namesakes who speak on one topic for one', () => {
    const told = {
      ...queues,
      concepts: ['load shedding'],
      speakers: ['Marta Lindqvist, Northwind Labs'],
    };
    const again = {
      ...regions,
      event: elsewhere,
      concepts: ['load shedding'],
      speakers: ['Marta Lindqvist, Cloudwright'],
    };
    expect(compare(told, again)).not.toBeNull();
  });

  it('takes whom the curated names know for one wherever they worked', () => {
    const told = at('Priya Raghunathan, Northwind Labs', { ...queues, event: there });
    expect(
      compare(told, at('Priya Raghunathan, Cloudwright', { ...regions, event: elsewhere })),
    ).not.toBeNull();
  });
});
