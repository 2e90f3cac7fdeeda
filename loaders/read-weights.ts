import type { Weights } from './extract/weights.js';

const kinds = [
  'lesson',
  'concept',
  'central',
  'candidate',
  'candidateCentral',
  'phrase',
  'phraseCentral',
  'loose',
  'looseCentral',
] as const;

/** Weights by what they weigh, learnt from labelled notes by `npm run train`. */
export type AllWeights = Readonly<Record<(typeof kinds)[number], Weights>>;

/** Reads weights.json. Throws where the weights of a kind are missing. */
export function readWeights(text: string): AllWeights {
  const weights = JSON.parse(text) as Partial<AllWeights>;
  for (const kind of kinds)
    if (weights[kind] === undefined)
      throw new Error(
        `"weights.json" has no \`${kind}\`. Take the file that belongs to this version, or run \`npm run train\`.`,
      );
  return weights as AllWeights;
}
