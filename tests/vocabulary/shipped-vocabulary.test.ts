import { describe, it, expect } from '@jest/globals';
import { lintNames } from '../../src/vocabulary/lint-names.js';
import { lintVocabulary } from '../../src/vocabulary/lint-vocabulary.js';
import { openVocabularyFolder } from '../../src/vocabulary/open-vocabulary-folder.js';
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js';

const { concepts, names } = openVocabularyFolder();

describe('the shipped vocabulary', () => {
  it('passes its own checks', () => {
    expect(lintVocabulary(concepts)).toEqual([]);
  });

  it('has sound names', () => {
    expect(names ? lintNames(names) : []).toEqual([]);
  });

  it('holds at least 1,500 concepts', () => {
    expect(readVocabulary().concepts.length).toBeGreaterThanOrEqual(1500);
  });

  it.each(concepts.map(({ file, text }) => [file, text]))(
    '%s opens by defining every field',
    (_, text) => {
      const header = /^(?:#.*\n)+/.exec(text)?.[0] ?? '';
      for (const field of [
        'prefLabel',
        'altLabels',
        'hiddenLabels',
        'definition',
        'broader',
        'related',
        'source',
        'exactMatch',
        'exactCase',
        'prominent',
      ])
        expect(header).toContain(field);
    },
  );
});
