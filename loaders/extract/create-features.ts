/** Features to add to: so far the bias alone. Names differ from thing to thing, and V8 would make a hidden class for each set of them:
 * an object without a prototype is a table from the start. */
export function createFeatures(): Record<string, number> {
  const features = Object.create(null) as Record<string, number>;
  features['bias'] = 1;
  return features;
}
