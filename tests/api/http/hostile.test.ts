import { describe, expect, it } from '@jest/globals';
import { hostileRequests } from '../../../bench/hostile-requests.js';
import { serve } from './serve.js';

const { post, log } = serve();

describe('hostile requests', () => {
  it.each(hostileRequests.map(({ name, body, code }) => [name, body, code] as const))(
    'of %s do no harm',
    async (_, body, code) => {
      const answer = await post(body);
      expect([answer.code ?? null, answer.text.length < 100_000]).toEqual([code, true]);
      expect(answer.status).toBeLessThan(500);
      expect(log).toEqual([]);
    },
  );
});
