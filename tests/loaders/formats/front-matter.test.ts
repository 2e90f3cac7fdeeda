import { describe, it, expect } from '@jest/globals';
import { frontMatter } from '../../../loaders/formats/front-matter.js';

const text = (...lines: string[]) => lines.join('\n');

describe('frontMatter', () => {
  it.each([
    ['between two rules', text('---', 'title: Day one', 'author: Owen', '---', '', 'Body')],
    ['closed by dots', text('---', 'title: Day one', 'author: Owen', '...', '', 'Body')],
    [
      'with line ends of Windows',
      text('---', 'title: Day one', 'author: Owen', '---', '', 'Body').replaceAll('\n', '\r\n'),
    ],
    [
      'with space behind its rules',
      text('--- ', 'title: Day one', 'author: Owen', '---\t', '', 'Body'),
    ],
  ])('reads values %s', (_, source) => {
    const { values, end } = frontMatter(source);
    expect(values).toEqual({ title: 'Day one', author: 'Owen' });
    expect(source.slice(end).trim()).toBe('Body');
  });

  it.each([
    ['of words', text('+++', 'title = "Day one"', 'author = "Owen"', '+++', '', 'Body')],
    [
      'with tables and dates',
      text(
        '+++',
        'title = "Day one"',
        'date = 2018-03-27',
        '[author]',
        'name = "Owen"',
        '+++',
        'Body',
      ),
    ],
  ])('reads TOML %s', (_, source) => {
    const { values, end } = frontMatter(source);
    expect(values['title']).toBe('Day one');
    expect(JSON.stringify(values['author'])).toContain('Owen');
    expect(source.slice(end).trim()).toBe('Body');
  });

  it('reads lists, dates and nested values', () => {
    const { values } = frontMatter(
      text('---', 'tags: [sre, notes]', 'event:', '  year: 2018', '---', ''),
    );
    expect(values).toEqual({ tags: ['sre', 'notes'], event: { year: 2018 } });
  });

  it('ends at the text when nothing follows', () => {
    const source = text('---', 'title: Day one', '---');
    expect(frontMatter(source).end).toBe(source.length);
  });

  it.each([
    ['no rule', text('title: Day one', '', 'Body')],
    ['a blank line first', text('', '---', 'title: Day one', '---')],
    ['no second rule', text('---', 'title: Day one', '', 'Body')],
    ['rules around words', text('---', 'Day one began with rain.', '---', 'Body')],
    ['rules around a list', text('---', '- one', '- two', '---', 'Body')],
    ['nothing between the rules', text('---', '', '---', 'Body')],
    ['YAML that is broken', text('---', 'title: "Day one', '  - [', '---', 'Body')],
    ['TOML that is broken', text('+++', 'title = Day one', '+++', 'Body')],
    ['YAML between rules of TOML', text('+++', 'title: Day one', '+++', 'Body')],
    ['TOML that YAML closes', text('+++', 'title = "Day one"', '---', 'Body')],
    ['a longer rule', text('----', 'title: Day one', '----', 'Body')],
    ['no text', ''],
  ])('finds none in %s', (_, source) => {
    expect(frontMatter(source)).toEqual({ values: {}, end: 0 });
  });

  it('takes no bomb of aliases for values', () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x]'
        : `a${level}: &a${level} [${Array(10)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    );
    expect(frontMatter(text('---', ...levels, '---', ''))).toEqual({ values: {}, end: 0 });
  });
});
