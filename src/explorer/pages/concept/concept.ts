import type { ConceptQuery } from '../../generated/operations.js';

/** A concept as its page asks for it. */
export type Concept = Extract<
  NonNullable<ConceptQuery['node']>,
  { readonly __typename: 'Concept' }
>;
