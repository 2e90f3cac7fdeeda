import { describe, it, expect } from '@jest/globals';
import { noteFacts } from './note-facts.js';
import { nodesOf, queues, regions, relationsOf } from './told.js';

describe('resources', () => {
  it('are one by their address, and take a title over an address', () => {
    const link = 'https://www.talks.test/queues/';
    const notes = [
      noteFacts('a', [{ ...queues, resources: [link] }]),
      noteFacts('b', [{ ...regions, resources: ['http://talks.test/queues'] }]),
    ];
    expect(nodesOf('Resource', ...notes)).toHaveLength(1);
    expect(relationsOf('CITES', ...notes)).toHaveLength(2);
  });

  it('are one by kind and title where they have no address', () => {
    const note = noteFacts('a', [
      { ...queues, resources: ['book: The Quiet Pager', 'book: the quiet pager'] },
    ]);
    expect(nodesOf('Resource', note)).toMatchObject([
      {
        id: 'resource/book-the-quiet-pager',
        properties: { kind: 'book', title: 'The Quiet Pager', url: null },
      },
    ]);
  });

  it('stay two where long addresses begin alike', () => {
    const folder =
      'https://www.talks.test/sites/default/files/conference/protected-files/srecon18americas_slides';
    const note = noteFacts('a', [
      { ...queues, resources: [`${folder}_lindqvist.pdf`, `${folder}_achterberg.pdf`] },
    ]);
    expect(nodesOf('Resource', note)).toHaveLength(2);
  });
});
