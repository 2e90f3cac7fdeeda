import { describe, expect, it } from '@jest/globals';
import { createSchema } from '../../../src/api/create-schema.js';
import { executeQuery } from '../../../src/api/execute.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { anyQuery } from '../any-query.js';
import type { Sample } from '../open-sample.js';
import { anyString } from '../strings.js';

const count = 10_000;
/** The most that are sent at a time. */
const atOnce = 20;

export function describeStrings(sample: () => Sample): void {
  describe('texts', () => {
    it(`survive: ${count} of any kind, sought and asked`, async () => {
      const query = `query ($text: String!) {
        search(text: $text, first: 5) { totalCount nodes { name why highlights { text } } }
        ask(question: $text, first: 3) { understood found text items { name } }
      }`;
      const codes = new Map<string, number>();
      for (let from = 0; from < count; from += atOnce)
        await Promise.all(
          Array.from({ length: atOnce }, async (_, index) => {
            const text = anyString(from + index);
            const { data, errors = [] } = await sample().answer(query, { text });
            for (const { message, extensions } of errors) {
              const code = String(extensions['code']);
              expect([text, message, code]).toEqual([text, message, 'BAD_ARGUMENT']);
              codes.set(code, (codes.get(code) ?? 0) + 1);
            }
            expect(typeof (data?.ask?.understood ?? (errors.length > 0 ? '' : null))).toBe(
              'string',
            );
          }),
        );
      // Only what is too long.
      expect(codes.get('BAD_ARGUMENT') ?? 0).toBeLessThan(count / 20);
    }, 600_000);

    it('never come into the text of a statement', async () => {
      const { store } = sample();
      const marks = ['Qzx7', "Qzx7' OR 1=1", 'Qzx7}) DETACH DELETE n //', '`Qzx7`', 'concept/Qzx7'];
      const seen = new Set<string>();
      const watching: GraphStore = {
        ...store,
        read: async (statement, parameters, options) => {
          const text = typeof statement === 'string' ? statement : statement.cypher;
          expect(text).not.toMatch(/qzx7/i);
          expect(text).not.toMatch(/DETACH/);
          seen.add(text);
          return store.read(statement, parameters, options);
        },
      };
      for (let seed = 0; seed < 400; seed += 1) {
        const query = anyQuery(createSchema(), seed, {
          words: marks,
          ids: marks,
          cursors: marks,
          depth: 3,
        });
        const { errors = [] } = await executeQuery(watching, { query }, () => {});
        const codes = errors.map(({ extensions }) => extensions['code']);
        expect([query, codes]).toEqual([
          query,
          expect.not.arrayContaining(['INTERNAL_SERVER_ERROR']),
        ]);
      }
      expect(seen.size).toBeGreaterThan(30);
    }, 300_000);
  });
}
