import { describe, it, expect } from '@jest/globals';
import { mergeEvidence } from '../../../loaders/resolve/merge-evidence.js';

describe('mergeEvidence', () => {
  it('orders by note, then by number', () => {
    expect(mergeEvidence(['note/b#2', 'note/a#10'], ['note/a#9', 'note/b#11'])).toEqual([
      'note/a#9',
      'note/a#10',
      'note/b#2',
      'note/b#11',
    ]);
  });

  it('holds each fact once', () => {
    expect(mergeEvidence(['note/a#1', 'note/a#1'], ['note/a#1', 'note/a#2'])).toEqual([
      'note/a#1',
      'note/a#2',
    ]);
  });
});
