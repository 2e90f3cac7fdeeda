import { z } from 'zod';

/** A whole address of the public web. */
export const webAddress = z
  .url({
    protocol: /^https?$/u,
    hostname: z.regexes.domain,
    error: 'Expected an address such as https://sre.google/',
  })
  .regex(/^\S+$/u, { error: 'Expected an address without spaces' });
