import { describe, expect, it } from '@jest/globals';
import { talkMentions } from '../../../loaders/resolve/mention.js';
import { talkKeys } from '../../../loaders/resolve/talk-keys.js';
import { noteFacts, type ToldTalk } from './note-facts.js';
import { curated, events, queues } from './told.js';

const keysOf = (talk: ToldTalk) => {
  const [found] = talkMentions([noteFacts(JSON.stringify(talk), [talk])], curated.eventName);
  if (!found) throw new Error('Expected a talk.');
  const { both, held, sought } = talkKeys(found, curated);
  return { held: [...both, ...held], sought: [...both, ...sought] };
};

/** Whether two talks are compared, asked of both. */
function areCompared(one: ToldTalk, other: ToldTalk): boolean {
  const [a, b] = [keysOf(one), keysOf(other)];
  const [there, back] = [
    a.sought.some((key) => b.held.includes(key)),
    b.sought.some((key) => a.held.includes(key)),
  ];
  expect(there).toBe(back);
  return there;
}

const someone = { speakers: ['Ida Roth'], event: events.elsewhere };
const nowhere = { title: queues.title };

describe('talkKeys', () => {
  it.each<[string, ToldTalk, ToldTalk]>([
    ['one title', queues, { ...someone, title: 'Draining queues without tears' }],
    ['two words at one event', queues, { title: 'Draining Tears', event: events.alsoHere }],
    ['a speaker', queues, { ...queues, title: 'Anything Else', event: events.there }],
    ['a last name and a word', queues, { title: 'Tears Galore', speakers: ['M Lindqvist'] }],
    [
      'two rare words and a first name',
      queues,
      { title: 'Draining Queues', speakers: ['Marta Linkvist'], event: events.there },
    ],
    ['two rare words, one at no event', queues, { title: 'Draining Queues Without a Tear' }],
    ['two rare words, both at none', nowhere, { title: 'Draining Queues Without a Tear' }],
  ])('has talks compared that share %s', (_, one, other) => {
    expect(areCompared(one, other)).toBe(true);
  });

  it.each<[string, ToldTalk, ToldTalk]>([
    [
      'two rare words at two events, told by two',
      queues,
      { ...someone, title: 'Draining Queues Slowly' },
    ],
    ['one word at one event', queues, { title: 'Queues for Beginners', event: events.here }],
    ['nothing', queues, { ...someone, title: 'Pagers' }],
  ])('has none compared that share %s', (_, one, other) => {
    expect(areCompared(one, other)).toBe(false);
  });
});
