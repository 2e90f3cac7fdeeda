import type { Weights } from '../loaders/extract/weights.js';

export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly label: boolean;
}

/**
 * Logistic regression by gradient descent with momentum over all examples: no chance in it, so the same examples give the
 * same weights. `penalty` is the L2 penalty of a feature by its name; words get a greater one than named features.
 */
export function trainLogistic(
  examples: readonly Example[],
  penalty: (name: string) => number,
  steps = 400,
): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, label }) => ({
    at: Object.keys(features).map((name) => index.get(name) ?? 0),
    value: Object.values(features),
    label: label ? 1 : 0,
  }));
  const penalties = names.map(penalty);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = Float64Array.from(weights, (weight, at) => weight * (penalties[at] ?? 0));
    for (const { at, value, label } of rows) {
      let sum = 0;
      for (const [i, each] of at.entries()) sum += (weights[each] ?? 0) * (value[i] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const [i, each] of at.entries())
        gradient[each] = (gradient[each] ?? 0) + error * (value[i] ?? 0);
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0;
      speed[at] = 0.9 * (speed[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      const mean = (speed[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (0.05 * mean) / spread;
    }
  }
  return Object.fromEntries(
    names
      .map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0),
  );
}
