import type { Features, Weights } from '../extract/weights.js';
import type { Reason } from './reading.js';

/** What each feature adds to the score, strongest first; what adds nothing is left out. */
export function weigh(weights: Weights, features: Features): Reason[] {
  return Object.entries(features)
    .map(([feature, value]) => ({ feature, weight: (weights[feature] ?? 0) * value }))
    .filter(({ weight }) => Math.abs(weight) >= 0.005)
    .toSorted(
      (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1),
    );
}
