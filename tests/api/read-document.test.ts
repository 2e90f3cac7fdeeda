import { describe, it, expect } from '@jest/globals';
import { readDocument } from '../../src/api/read-document.js';

const query = (comment: string): string => `# ${comment}\n{ __typename }`;

describe('readDocument', () => {
  it('reads a query once', () => {
    const { document } = readDocument(query('again'));
    expect(readDocument(query('again')).document).toBe(document);
  });

  it('keeps no long one', () => {
    const long = query('x'.repeat(30_000));
    expect(readDocument(long).document).not.toBe(readDocument(long).document);
  });

  it('forgets the oldest once all together are long', () => {
    const { document } = readDocument(query('first'));
    for (let index = 0; index < 15; index += 1)
      readDocument(query(`${index}${'x'.repeat(15_000)}`));
    expect(readDocument(query('first')).document).not.toBe(document);
  });

  it('keeps no invalid one', () => {
    expect(readDocument('{ nothing }').invalid).not.toEqual([]);
    expect(readDocument('{ nothing }').invalid).not.toEqual([]);
  });
});
