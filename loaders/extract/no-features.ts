/** No features yet, to add to. Names differ from thing to thing, and V8 would make a hidden class for each set of them: an object
 * without a prototype is a table from the start. */
export function noFeatures(): Record<string, number> {
  return Object.create(null) as Record<string, number>;
}
