/** Learnt weights by feature, in log-odds; what is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of each feature's value times its weight. */
export function addUp(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}
