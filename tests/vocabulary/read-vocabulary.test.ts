import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';
import { readNames } from '../../src/vocabulary/read-names.js';
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js';
import { VocabularyError } from '../../src/vocabulary/vocabulary-error.js';

const toil = `- prefLabel: toil
  definition: Work by hand that grows with the service and leaves nothing of lasting value behind.
  source: { name: "Site Reliability Engineering", url: "https://sre.google/sre-book/eliminating-toil/" }
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  mkdirSync(join(folder, 'concepts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('readVocabulary', () => {
  it('fills what an entry leaves out and names the area', () => {
    writeFileSync(join(folder, 'concepts', 'daily-work.yaml'), toil);
    expect(readVocabulary(folder)).toEqual({
      concepts: [
        {
          prefLabel: 'toil',
          altLabels: [],
          hiddenLabels: [],
          definition: expect.stringContaining('Work by hand'),
          broader: [],
          related: [],
          source: {
            name: 'Site Reliability Engineering',
            url: 'https://sre.google/sre-book/eliminating-toil/',
          },
          exactMatch: null,
          exactCase: [],
          prominent: [],
          area: 'daily-work',
        },
      ],
      names: { people: [], companies: [], conferences: [] },
    });
  });

  it('refuses a broken entry and says where it stands', () => {
    writeFileSync(join(folder, 'concepts', 'daily-work.yaml'), `${toil}  colour: grey\n`);
    expect(() => readVocabulary(folder)).toThrow(VocabularyError);
    expect(() => readVocabulary(folder)).toThrow(
      /\nconcepts\/daily-work\.yaml:1: "toil" has the unknown field `colour`/,
    );
  });

  it('refuses broken YAML', () => {
    writeFileSync(join(folder, 'concepts', 'daily-work.yaml'), '- prefLabel: "toil\n');
    expect(() => readVocabulary(folder)).toThrow(/concepts\/daily-work\.yaml:\d: Expected YAML/);
  });

  it('takes the JSON that the build leaves where there is one', () => {
    writeFileSync(join(folder, 'concepts', 'daily-work.yaml'), toil);
    const read = readVocabulary(folder);
    writeFileSync(join(folder, 'compiled.json'), JSON.stringify(read));
    rmSync(join(folder, 'concepts'), { recursive: true });
    expect(readVocabulary(folder)).toEqual(read);
  });

  it('takes an area that has no entries yet for a mistake', () => {
    writeFileSync(join(folder, 'concepts', 'daily-work.yaml'), '# nothing\n');
    expect(() => readVocabulary(folder)).toThrow(/Expected a list/);
  });
});

describe('readNames', () => {
  it('reads all three lists', () => {
    const text = `people: [{ name: Ada Lovelace, handle: ada }]
companies: [{ name: Lovelace Ltd, variants: [Lovelace] }]
conferences: [{ name: SREcon, editions: { pattern: "SREcon{yy} {region}" } }]
`;
    writeFileSync(join(folder, 'names.yaml'), text);
    expect(readNames(folder)).toEqual({
      people: [{ name: 'Ada Lovelace', variants: [], handle: 'ada', companies: [] }],
      companies: [{ name: 'Lovelace Ltd', variants: ['Lovelace'], url: null }],
      conferences: [
        {
          name: 'SREcon',
          variants: [],
          url: null,
          editions: { pattern: 'SREcon{yy} {region}', regions: {} },
        },
      ],
    });
  });

  it('refuses a person without name', () => {
    writeFileSync(join(folder, 'names.yaml'), 'people: [{ handle: ada }]\n');
    expect(() => readNames(folder)).toThrow(/names\.yaml:1: `name` of/);
  });
});
