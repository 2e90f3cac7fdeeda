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

const pattern = z
  .string()
  .refine(isPattern, { error: 'Expected a regular expression' })
  .nullable()
  .default(null);

/** The form of an entry in each list of vocabulary/names.yaml. Lists may be left out, never empty. */
export const namesForm = {
  people: z.strictObject({ name: spelling, variants: spellings, handle, companies: spellings }),
  companies: z.strictObject({ name: spelling, variants: spellings, url: address }),
  conferences: z.strictObject({ name: spelling, variants: spellings, url: address, pattern }),
};

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}
