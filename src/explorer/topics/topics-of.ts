import type { TopicsQueryVariables } from '../generated/operations.js';

/** The question for the ideas of a person or a company over time. */
export function topicsOf(id: string): TopicsQueryVariables {
  return { of: id, first: 16 };
}
