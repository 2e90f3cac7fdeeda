import { describe, expect, it } from '@jest/globals';
import { readCorrections } from '../../src/vocabulary/read-corrections.js';

const read = (...lines: string[]) =>
  readCorrections({ file: 'corrections.yaml', text: lines.join('\n') });
const problems = (...lines: string[]) =>
  read(...lines).problems.map(({ line, message }) => `${line}: ${message}`);

describe('readCorrections', () => {
  it('reads every kind of correction', () => {
    const { corrections, problems: none } = read(
      '# what is settled',
      'same:',
      '  - speaker: [Jon Smithe, John Smith]',
      'different:',
      '  - speaker: [David Jones, David Jones]',
      '    notes: [day1.md, meetup.md]',
      'rename:',
      '  - company: Acme Corp',
      '    to: Acme',
      'retype:',
      '  - talk: Opening Session',
      '    to: keynote',
      'retract:',
      '  - talk: Slides and Speaker Deck',
      '    notes: [day2.md, day3.md]',
    );
    expect(none).toEqual([]);
    expect(corrections.map(({ action, kind, to, line }) => [action, kind, to, line])).toEqual([
      ['same', 'speaker', null, 3],
      ['different', 'speaker', null, 5],
      ['rename', 'company', 'Acme', 8],
      ['retype', 'talk', 'keynote', 11],
      ['retract', 'talk', null, 14],
    ]);
    expect(corrections[1]?.things).toEqual([
      { spelling: 'David Jones', note: 'day1.md' },
      { spelling: 'David Jones', note: 'meetup.md' },
    ]);
    expect(corrections[4]?.things).toHaveLength(2);
  });

  it.each([[''], ['# nothing yet'], ['same:'], ['same: []']])(
    'takes %j for no corrections',
    (text) => {
      expect(read(text)).toEqual({ corrections: [], problems: [] });
    },
  );

  it.each<[string, string[], string]>([
    [
      'a list of another name',
      ['same: []', 'smae:', '  - speaker: [a, b]'],
      '2: Unknown list `smae`. Did you mean `same`?',
    ],
    [
      'a list of a far name',
      ['frobnicate: []'],
      '1: Unknown list `frobnicate`. Expected `same`, `different`, `rename`, `retype` or `retract`.',
    ],
    [
      'no lists at all',
      ['- speaker: [a, b]'],
      '1: Expected the lists `same`, `different`, `rename`, `retype` and `retract`.',
    ],
    [
      'something else than a list',
      ['same:', '  speaker: [a, b]'],
      '2: Expected a list of corrections under `same`: begin each with a dash.',
    ],
    [
      'an entry without a kind',
      ['same:', '  - Jon Smithe'],
      '2: Expected what is meant and how it is spelt, for example `talk: …`.',
    ],
    [
      'an empty entry',
      ['rename:', '  - to: Acme'],
      '2: Expected one of `talk`, `speaker`, `company` and `event`, got none.',
    ],
    [
      'two kinds in one entry',
      ['same:', '  - speaker: [a b, c d]', '    talk: [e, f]'],
      '2: Expected one of `talk`, `speaker` and `company`, got `talk` and `speaker`.',
    ],
    [
      'a misspelt kind',
      ['same:', '  - speeker: [a b, c d]'],
      '2: Unknown field `speeker`. Did you mean `speaker`?',
    ],
    [
      'a kind that the list does not know',
      ['rename:', '  - lesson: Retry with jitter', '    to: Retry'],
      '2: `rename` knows no lesson: it can be about `talk`, `speaker`, `company` or `event`.',
    ],
    [
      'a misspelt field',
      ['retract:', '  - talk: Slides', '    note: day2.md'],
      '3: Unknown field `note`. Did you mean `notes`?',
    ],
    [
      'one spelling where two are needed',
      ['same:', '  - speaker: Jon Smithe'],
      '2: `same` takes two spellings or more, got one: "Jon Smithe". Write `[first, second]`.',
    ],
    [
      'two spellings where one is needed',
      ['rename:', '  - company: [a, b]', '    to: c'],
      '2: `rename` takes one spelling, got 2: write an entry for each.',
    ],
    [
      'a number for a spelling',
      ['same:', '  - talk: [2018, Two Thousand]'],
      '2: Expected text under `talk`, got 2018. Write it in quotes: "2018".',
    ],
    [
      'an empty spelling',
      ['retract:', '  - talk: ""'],
      '2: Expected text under `talk`, got "". Write what the notes call it.',
    ],
    [
      'one spelling twice',
      ['different:', '  - speaker: [David Jones, david jones]'],
      '2: "David Jones" stands twice: where two have one name, add `notes`, a note for each.',
    ],
    [
      'one spelling twice in one note',
      ['different:', '  - speaker: [David Jones, David Jones]', '    notes: [a.md, a.md]'],
      '2: "David Jones" stands twice with one note: name two notes, or remove it.',
    ],
    [
      'too few notes',
      ['different:', '  - speaker: [a b, c d]', '    notes: [a.md]'],
      '3: Expected a note for each of the 2 spellings, got 1.',
    ],
    [
      'no new name',
      ['rename:', '  - company: Acme Corp'],
      '2: `rename` needs `to`: the right name.',
    ],
    [
      'several new names',
      ['rename:', '  - company: Acme Corp', '    to: [a, b]'],
      '3: `to` takes one value, got 2.',
    ],
    [
      'a new name where none is taken',
      ['retract:', '  - talk: Slides', '    to: nothing'],
      '3: `retract` takes no `to`: remove it.',
    ],
    [
      'a misspelt type',
      ['retype:', '  - talk: Opening', '    to: keynot'],
      '3: Unknown kind `keynot`. Did you mean `keynote`?',
    ],
    [
      'a type of another kind',
      ['retype:', '  - resource: Accelerate', '    to: keynote'],
      '3: Unknown kind `keynote`. Expected `book`, `paper`, `tool`, `slides`, `video` or `link`.',
    ],
    [
      'what another line contradicts',
      ['same:', '  - speaker: [a b, c d]', 'different:', '  - speaker: [c d, a b]'],
      '4: This contradicts line 2 about the speaker "c d": remove one.',
    ],
    [
      'two new names for one thing',
      [
        'rename:',
        '  - company: Acme Corp',
        '    to: Acme',
        '  - company: ACME corp',
        '    to: Ace',
      ],
      '4: This contradicts line 2 about the company "ACME corp": remove one.',
    ],
    [
      'the same correction twice',
      ['retract:', '  - talk: Slides', '  - talk: slides'],
      '3: This talk "slides" was corrected in the same way in line 2: remove one.',
    ],
  ])('refuses %s', (_, lines, message) => {
    expect(problems(...lines)).toEqual([message]);
  });

  it('refuses what is no YAML, with its line', () => {
    const [problem] = problems('same:', '  - speaker: [a, b');
    expect(problem).toMatch(/^\d+: Expected YAML: .+\.$/);
  });

  it('finds all problems in one pass and keeps what is right', () => {
    const { corrections, problems: all } = read(
      'same:',
      '  - speaker: one',
      '  - talk: [First, Second]',
      'rename:',
      '  - company: Acme',
    );
    expect(all.map(({ line }) => line)).toEqual([2, 5]);
    expect(corrections).toHaveLength(1);
  });
});
