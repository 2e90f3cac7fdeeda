import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';
import { emea, oslo } from '../sample-notes.js';

export function describeNotes(sample: () => Sample): void {
  describe('notes', () => {
    it('are listed by path, whole or below a folder', async () => {
      const { all, under } = await sample().ask(`{
        all: notes { totalCount nodes { path } }
        under: notes(under: "2019/") { totalCount nodes { path } }
      }`);
      expect(all).toEqual({
        totalCount: 4,
        nodes: [
          '2016/velocity.md',
          '2018/srecon18-americas.md',
          '2019/devopsdays-oslo.md',
          '2019/srecon19-emea.html',
        ].map((path) => ({ path })),
      });
      expect(under).toEqual({
        totalCount: 2,
        nodes: [{ path: '2019/devopsdays-oslo.md' }, { path: '2019/srecon19-emea.html' }],
      });
    });

    it('show their text, lines and what was read from them', async () => {
      const { note } = await sample().ask(
        `query ($id: ID!) { note(id: $id) {
          id path paths format title author sha256 lineCount silentLines
          problems { line column rule message }
          lines(from: 2, to: 3) { number fileLine text }
          text
          factCount
          facts(kinds: [LESSON, CONCEPT]) { kind quote }
          talks { nodes { id } }
        } }`,
        { id: emea.id },
      );
      expect(note).toMatchObject({
        id: emea.id,
        path: '2019/srecon19-emea.html',
        paths: ['2019/srecon19-emea.html'],
        format: 'html',
        title: 'SREcon19 EMEA',
        author: null,
        lineCount: 6,
        silentLines: [2],
        problems: [{ line: 1, column: 1, rule: 'talk/heading', message: 'Unexpected nothing.' }],
        lines: [
          { number: 2, fileLine: 20, text: 'Budgets for Humans, Nadia Öztürk' },
          { number: 3, fileLine: 21, text: 'An error budget is a promise.' },
        ],
        factCount: 6,
        facts: [
          { kind: 'CONCEPT', quote: 'An error budget is a promise.' },
          { kind: 'LESSON', quote: '- Spend your error budget before it expires.' },
        ],
        talks: { nodes: [{ id: 'talk/are-we-there-yet' }, { id: 'talk/budgets-for-humans' }] },
      });
      expect(note.text).toMatch(/^SREcon19 EMEA\n[^]*quoted\.\n$/);
    });

    it('are found by path, and null for an id that is not there', async () => {
      const { byPath, gone } = await sample().ask(`{
        byPath: note(path: "2019/devopsdays-oslo.md") { id lines(from: 100) { text } }
        gone: note(id: "note/0000000000000000") { id }
      }`);
      expect([byPath, gone]).toEqual([{ id: oslo.id, lines: [] }, null]);
    });

    it.each([
      ['note { id }'],
      ['note(id: "note/1", path: "a.md") { id }'],
      ['note(path: "2016/velocity.md") { lines(from: 0) { text } }'],
    ])('refuse %s', async (field) => {
      const { errors } = await sample().answer(`{ ${field} }`);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
    });
  });
}
