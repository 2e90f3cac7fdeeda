import { describe, it, expect } from '@jest/globals';
import { lintVocabulary } from '../../src/vocabulary/lint-vocabulary.js';

const definition = 'A thing of the field that is told apart from its neighbours here.';
const source = '{ name: "RFC 9110", url: "https://www.rfc-editor.org/rfc/rfc9110" }';

/** An entry with all it needs; `fields` follow the source. */
function entry(prefLabel: string, ...fields: string[]): string {
  return [`- prefLabel: ${prefLabel}`, `definition: ${definition}`, `source: ${source}`, ...fields]
    .join('\n  ')
    .concat('\n');
}

function lint(...texts: string[]): string[] {
  const files = texts.map((text, index) => ({ file: `${'ab'[index] ?? 'c'}.yaml`, text }));
  return lintVocabulary(files).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

describe('lintVocabulary', () => {
  it('finds nothing wrong with a sound vocabulary', () => {
    const first = entry('RED method', 'altLabels: [RED]', 'exactCase: [RED]', 'related: [toil]');
    const second = entry('runbook', 'broader: [RED method]') + entry('toil', 'broader: [runbook]');
    expect(lint(first.replace('[toil]', '[cap]'), second + entry('Zoo'), entry('cap'))).toEqual([]);
  });

  it.each([
    [
      'a missing source',
      `- prefLabel: toil\n  definition: ${definition}\n`,
      /^a\.yaml:1: `source` of "toil": Expected a source such as/,
    ],
    [
      'a missing definition',
      `- prefLabel: toil\n  source: ${source}\n`,
      /^a\.yaml:1: `definition` of "toil": Expected a definition of/,
    ],
    [
      'an unknown field',
      entry('toil', 'colour: red'),
      /^a\.yaml:1: "toil" has the unknown field `colour`; correct or remove it\.$/,
    ],
    [
      'an empty list',
      entry('toil', 'altLabels: []'),
      /^a\.yaml:4: `altLabels` of "toil": Expected labels; leave an empty list out\.$/,
    ],
    [
      'a list that is no list',
      entry('toil', 'broader: work'),
      /^a\.yaml:4: `broader` of "toil": Expected a list of labels\.$/,
    ],
    [
      'a number as label',
      entry('toil', 'altLabels: [drudgery, 42]'),
      /^a\.yaml:4: `altLabels\.1` of "toil": Expected a text/,
    ],
    [
      'an entry that is a word',
      'toil'.replace(/^/, '- '),
      /^a\.yaml:1: "an entry without name": Expected an entry with fields\.$/,
    ],
    ['a file that is no list', 'toil: work\n', /^a\.yaml:1: Expected a list\.$/],
    ['broken YAML', '- prefLabel: "toil\n', /^a\.yaml:\d: Expected YAML: .+\.$/],
    [
      'a definition that is too short',
      entry('toil').replace(definition, 'Dull work.'),
      /^a\.yaml:2: `definition` of "toil": Expected at least 30 characters/,
    ],
    [
      'a definition that is too long',
      entry('toil').replace(definition, `${'dull '.repeat(90)}work.`),
      /^a\.yaml:2: `definition` of "toil": Expected at most 400 characters/,
    ],
    [
      'a definition without full stop',
      entry('toil').replace('here.', 'here'),
      /^a\.yaml:2: .* end with a full stop\.$/,
    ],
    [
      'an address without host',
      entry('toil').replace('https://www', 'https:'),
      /^a\.yaml:3: `source\.url` of "toil": Expected an address/,
    ],
    [
      'an address of another protocol',
      entry('toil').replace('https:', 'ftp:'),
      /^a\.yaml:3: `source\.url` of "toil": Expected an address/,
    ],
    [
      'a Wikidata page for an entity',
      entry('toil', 'exactMatch: https://www.wikidata.org/wiki/Q42'),
      /^a\.yaml:4: `exactMatch` of "toil": Expected an entity/,
    ],
    [
      'entries out of order',
      entry('toil') + entry('Runbook'),
      /^a\.yaml:4: "Runbook" stands below "toil"; sort/,
    ],
    [
      'a plural beside its singular',
      entry('toil', 'altLabels: [error budget, Error-Budgets]'),
      /^a\.yaml:4: "Error-Budgets" of "toil" is found by "error budget" already; remove one\.$/,
    ],
    [
      'a reference to nothing',
      entry('toil', 'related: [drudgery]'),
      /^a\.yaml:4: `related` of "toil" names no concept with "drudgery"/,
    ],
    [
      'a reference by altLabel',
      entry('runbook', 'altLabels: [playbook]') + entry('toil', 'broader: [playbook]'),
      /^a\.yaml:8: `broader` of "toil" names no concept with "playbook"/,
    ],
    [
      'a concept related to itself',
      entry('toil', 'related: [toil]'),
      /^a\.yaml:4: `related` of "toil" names the concept itself/,
    ],
    [
      'a reference given twice',
      entry('runbook') + entry('toil', 'related: [runbook, runbook]'),
      /^a\.yaml:7: `related` of "toil" names "runbook" twice\.$/,
    ],
    [
      'related concepts of which one is broader',
      entry('runbook') + entry('toil', 'broader: [runbook]', 'related: [runbook]'),
      /^a\.yaml:8: `related` of "toil" names "runbook", which is broader/,
    ],
    [
      'exactCase without its label',
      entry('toil', 'altLabels: [Red]', 'exactCase: [RED]'),
      /^a\.yaml:5: `exactCase` of "toil" holds "RED", which is none of its labels/,
    ],
  ])('finds %s', (_, text, problem) => {
    expect(lint(text)).toEqual([expect.stringMatching(problem)]);
  });

  it('finds an alias that two areas own', () => {
    expect(
      lint(
        entry('service level objective', 'altLabels: [SLO]'),
        entry('target', 'hiddenLabels: [slos]'),
      ),
    ).toEqual([
      'b.yaml:4: "slos" belongs to "service level objective" (a.yaml) and "target"; remove it from one.',
    ]);
  });

  it('lets two concepts share letters that differ in capitals, where both count exactly', () => {
    const sop = entry('procedure', 'altLabels: [SOP]', 'exactCase: [SOP]');
    const tool = entry('secret store', 'altLabels: [SOPS]', 'exactCase: [SOPS]');
    expect(lint(sop + tool)).toEqual([]);
    expect(lint(sop + tool.replace('exactCase: [SOPS]', ''))).toEqual([
      expect.stringMatching(/^a\.yaml:9: "SOPS" belongs to "procedure"/),
    ]);
  });

  it('finds a cycle over three concepts in each of them', () => {
    const text = entry('one', 'broader: [two]') + entry('three', 'broader: [one]');
    expect(lint(text, entry('two', 'broader: [three]'))).toEqual([
      expect.stringMatching(/^a\.yaml:4: `broader` of "one" leads from "two" back to itself/),
      expect.stringMatching(/^a\.yaml:8: `broader` of "three" leads from "one" back/),
      expect.stringMatching(/^b\.yaml:4: `broader` of "two" leads from "three" back/),
    ]);
  });

  it('finds a related concept that is two steps narrower', () => {
    const text = entry('one', 'related: [two]') + entry('three', 'broader: [one]');
    expect(lint(text, entry('two', 'broader: [three]'))).toEqual([
      expect.stringMatching(/^a\.yaml:4: `related` of "one" names "two", which is narrower/),
    ]);
  });

  it('reads the good entries beside a bad one', () => {
    const text = '- toil\n' + entry('zeal', 'altLabels: [zest, zest]');
    expect(lint(text)).toHaveLength(2);
  });
});
