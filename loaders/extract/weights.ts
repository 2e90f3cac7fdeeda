/** Learnt weights by feature, in log-odds; what is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Named values of one thing that is to be judged. */
export type Features = Readonly<Record<string, number>>;

/** The sum of each feature's value times its weight: log-odds. */
export function addUp(weights: Weights, features: Features): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Log-odds as a chance, 0 to 1. */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
