import { describe, it, expect } from '@jest/globals';
import { lintNames } from '../../src/vocabulary/lint-names.js';

function lint(text: string): string[] {
  return lintNames({ file: 'names.yaml', text }).map(({ line, message }) => `${line}: ${message}`);
}

describe('lintNames', () => {
  it('finds nothing wrong with sound names', () => {
    const text = `
people:
  - { name: Ada Lovelace, variants: [A. Lovelace], handle: ada_l, companies: [Analytical Engines] }
  - { name: Bob William }
  - { name: Bob Williams }
companies:
  - { name: Lovelace, variants: [Ada Lovelace], url: "https://example.org" }
conferences:
  - { name: SREcon, url: "https://www.usenix.org/srecon", editions: { pattern: "SREcon{yy} {region}", regions: { Americas: [US] } } }
`;
    expect(lint(text)).toEqual([]);
  });

  it.each([
    [
      'a list of an unknown kind',
      'dogs: [{ name: Rex }]',
      /^1: Unexpected `dogs`, expected `people`/,
    ],
    [
      'a file without lists',
      '- { name: Rex }',
      /^1: Expected the lists `people`, `companies`, `conferences`\.$/,
    ],
    [
      'an unknown field',
      'people:\n  - { name: Rex, url: "https://example.org" }',
      /^2: "Rex" has the unknown field `url`/,
    ],
    [
      'a missing name',
      'people:\n  - { handle: rex }',
      /^2: `name` of "an entry without name": Expected/,
    ],
    [
      'an at-sign in a handle',
      'people:\n  - name: Rex\n    handle: "@rex"',
      /^3: `handle` of "Rex": Expected a handle without the at-sign\.$/,
    ],
    [
      'a bad address',
      'companies:\n  - { name: Rex, url: rex.org }',
      /^2: `url` of "Rex": Expected an address/,
    ],
    [
      'a pattern without a year',
      'conferences:\n  - { name: Rex, editions: { pattern: "Rex" } }',
      /^2: `editions\.pattern` of "Rex": Expected a pattern with \{yy\} or \{year\}/,
    ],
    [
      'names out of order',
      'people:\n  - { name: Rex }\n  - { name: Ada }',
      /^3: "Ada" stands below "Rex"/,
    ],
    [
      'a spelling of two people',
      'people:\n  - { name: José Ab }\n  - { name: Rex, variants: [jose-ab] }',
      /^3: "jose-ab" belongs to "José Ab" \(names\.yaml\) and "Rex"/,
    ],
  ])('finds %s', (_, text, problem) => {
    expect(lint(text)).toEqual([expect.stringMatching(problem)]);
  });
});
