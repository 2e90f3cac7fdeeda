import type { RecurringIdeaResolvers } from '../generated/schema-types.js';
import type { ConceptParent } from '../parents.js';
import { concept } from './concept.js';

const { talkCount, conferenceCount, yearCount, latestYear, quotes } = concept;

/** A recurring idea shows of its concept what makes it recur. */
export const recurringIdea: RecurringIdeaResolvers = {
  concept: ({ lists }, _args, _context, { path }) => lists[path.key] as ConceptParent,
  talkCount,
  conferenceCount,
  yearCount,
  latestYear,
  quotes,
};
