import { z } from 'zod';
import { webAddress } from './web-address.js';

const spelling = z
  .string({ error: 'Expected a text; quote numbers' })
  .regex(/^\S(?:.*\S)?$/u, { error: 'Expected a name on one line without space around it' });

const spellings = z
  .array(spelling, { error: 'Expected a list of names' })
  .min(1, { error: 'Expected names; leave an empty list out' })
  .readonly()
  .default([]);

const address = webAddress.nullable().default(null);

const handle = z
  .string()
  .regex(/^[\w.-]+$/u, { error: 'Expected a handle without the at-sign' })
  .nullable()
  .default(null);

/** How editions are named: `SREcon{yy} {region}`; regions by the name that stands there, with their spellings. */
const editions = z
  .strictObject({
    pattern: z.string().regex(/\{(?:yy|year)\}/, {
      error: 'Expected a pattern with {yy} or {year}, such as "SREcon{yy} {region}"',
    }),
    regions: z.record(spelling, z.array(spelling).readonly()).default({}),
  })
  .nullable()
  .default(null);

/** The form of an entry in each list of vocabulary/names.yaml. Lists may be left out, never empty. */
export const namesForm = {
  people: z.strictObject({ name: spelling, variants: spellings, handle, companies: spellings }),
  companies: z.strictObject({ name: spelling, variants: spellings, url: address }),
  conferences: z.strictObject({ name: spelling, variants: spellings, url: address, editions }),
};
