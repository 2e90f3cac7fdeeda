import { z } from 'zod';
import { webAddress } from './web-address.js';

const label = z
  .string({ error: 'Expected a text; quote numbers and dates' })
  .min(2, { error: 'Expected a label of at least two characters' })
  .regex(/^\S(?:.*\S)?$/u, { error: 'Expected a label on one line without space around it' });

const labels = z
  .array(label, { error: 'Expected a list of labels' })
  .min(1, { error: 'Expected labels; leave an empty list out' })
  .readonly()
  .default([]);

/** One entry of vocabulary/concepts/<area>.yaml. Lists may be left out, never empty. */
export const conceptForm = z.strictObject(
  {
    prefLabel: label,
    altLabels: labels,
    hiddenLabels: labels,
    definition: z
      .string({ error: 'Expected a definition of one or two sentences' })
      .min(30, { error: 'Expected at least 30 characters; say what it is' })
      .max(400, { error: 'Expected at most 400 characters; shorten it' })
      .regex(/^\S.*\.$/u, { error: 'Expected one or two sentences that end with a full stop' }),
    broader: labels,
    related: labels,
    source: z.strictObject(
      {
        name: z.string().min(3, { error: 'Expected the name of a public source' }),
        url: webAddress,
      },
      { error: objectError('a source such as { name: "RFC 9110", url: "https://…" }') },
    ),
    exactMatch: z
      .string()
      .regex(/^http:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/u, {
        error: 'Expected an entity such as http://www.wikidata.org/entity/Q42',
      })
      .nullable()
      .default(null),
    exactCase: labels,
    prominent: labels,
  },
  { error: objectError('an entry with fields') },
);

export type ConceptEntry = z.infer<typeof conceptForm>;

function objectError(expected: string): z.core.$ZodErrorMap {
  return ({ code }) => (code === 'invalid_type' ? `Expected ${expected}` : undefined);
}
