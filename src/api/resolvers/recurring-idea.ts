import type { RecurringIdeaResolvers } from '../generated/schema-types.js';
import type { ConceptParent } from '../parents.js';
import { listKey } from '../plan/list-key.js';
import { concept } from './concept.js';

const { talkCount, conferenceCount, yearCount, latestYear, quotes } = concept;

/** A recurring idea shows of its concept what makes it recur. */
export const recurringIdea: RecurringIdeaResolvers = {
  concept: ({ lists }) => lists[listKey('concept', {})] as ConceptParent,
  talkCount,
  conferenceCount,
  yearCount,
  latestYear,
  quotes,
};
