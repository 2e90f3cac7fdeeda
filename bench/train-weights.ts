import type { Weights } from '../loaders/extract/weights.js';
import { type Example, trainLogistic } from './logistic.js';

/** How to learn one set of weights. */
export interface Training {
  /** Features that fewer examples hold than this are left out: they could only be learnt by heart. */
  readonly leastExamples: number;
  /** Added to the bias: what a missed one costs against an invented one, chosen over authors left out. */
  readonly lean: number;
  /** L2 penalty of a feature by its name. */
  readonly penalty: (name: string) => number;
}

/** Weights learnt from examples, without features that hardly occur. */
export function trainWeights(
  examples: readonly Example[],
  { leastExamples, lean, penalty }: Training,
): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = examples.map(({ features, label }) => ({
    label,
    features: Object.fromEntries(
      Object.entries(features).filter(([name]) => (counts.get(name) ?? 0) >= leastExamples),
    ),
  }));
  const weights = trainLogistic(kept, (name) => (name === 'bias' ? 0 : penalty(name)));
  return { ...weights, bias: Math.round(((weights['bias'] ?? 0) + lean) * 100) / 100 };
}
