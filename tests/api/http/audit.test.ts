import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { serve } from './serve.js';

const { server } = serve();
const audits = serverAudits({ url: () => `${server().url}/graphql`, fetchFn: fetch });

describe('the audits of graphql-http', () => {
  it('are all there', () => {
    expect(audits.length).toBeGreaterThan(55);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (id, _, audit) => {
      const result = await audit.fn();
      // A GET that a page of another site could send is refused: the specification lets a server do so.
      const isRefusedGet = ['5A70', 'D6D5', '6A70'].includes(id);
      expect(result).toMatchObject({ status: isRefusedGet ? 'notice' : 'ok' });
    },
  );
});
