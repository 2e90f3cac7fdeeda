import { describe, expect, it } from '@jest/globals';
import { cutLines } from '../../src/explorer/pages/note/cut-lines.js';
import { readSpot } from '../../src/explorer/pages/note/spot.js';
import { readView } from '../../src/explorer/ideas/view.js';
import { cellValues, readCell } from '../../src/explorer/ideas/cell-query.js';
import { linkTo } from '../../src/explorer/routing/link-to.js';
import { readRoute } from '../../src/explorer/routing/read-route.js';

describe('addresses', () => {
  it.each(['concept/error-budget', 'talk/ä-übung', 'speaker/jo%20ann', 'note/00ff', 'event/50%'])(
    'lead to %s and back',
    (id) => {
      const [kind] = id.split('/');
      expect(readRoute(linkTo(id))).toEqual({ kind, id });
    },
  );

  it.each([
    '/nothing',
    '/concept',
    '/concept/',
    '/concept/a/b',
    '/concept/%',
    '/constructor',
    '/graphql',
  ])('do not lead anywhere at %s', (path) => {
    expect(readRoute(path)).toEqual({ kind: 'missing' });
  });

  it('leave out what is empty', () => {
    expect(linkTo('/ideas', { sort: '', at: null, idea: 'concept/x', rows: 60 })).toBe(
      '/ideas?idea=concept/x&rows=60',
    );
  });

  it('hold which cell is open', () => {
    for (const column of ['2018', 'event/srecon18', 'conference/srecon']) {
      const cell = { idea: 'concept/toil', column };
      expect(readCell(new URLSearchParams(cellValues(cell)))).toEqual(cell);
    }
    expect(readCell(new URLSearchParams('idea=concept/toil'))).toBeNull();
  });

  it('fall back to the usual picture where they hold nonsense', () => {
    expect(
      readView(new URLSearchParams('by=moons&sort=x&trend=up&rows=7&status=constructor')),
    ).toEqual(readView(new URLSearchParams()));
  });
});

describe('a spot in a note', () => {
  it('is no spot without a line that there can be', () => {
    for (const query of ['', 'line=0', 'line=x', 'line=-3', 'line=99999999'])
      expect(readSpot(new URLSearchParams(query))).toBeNull();
    expect(readSpot(new URLSearchParams('line=4'))).toEqual({ line: 4, from: 1, length: 0 });
  });

  it('is cut out by code points, over the ends of lines', () => {
    const lines = ['😀 one two', 'three four', 'five'].map((text, index) => ({
      number: index + 3,
      text,
    }));
    expect(cutLines(lines, { line: 3, from: 7, length: 9 })).toEqual([
      { before: '😀 one ', marked: 'two', after: '' },
      { before: '', marked: 'three', after: ' four' },
      { before: 'five', marked: '', after: '' },
    ]);
  });

  it('that reaches beyond its line marks no more than there is', () => {
    const lines = [{ number: 1, text: 'short' }];
    expect(cutLines(lines, { line: 1, from: 90, length: 5 })).toEqual([
      { before: 'short', marked: '', after: '' },
    ]);
  });
});
