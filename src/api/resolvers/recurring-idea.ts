import type { RecurringIdeaResolvers } from '../generated/schema-types.js';
import { concept } from './concept.js';

const {
  talkCount,
  conferenceCount,
  yearCount,
  latestYear,
  conferences,
  years,
  talks,
  speakers,
  quotes,
} = concept;

/** A recurring idea shows of its concept what makes it recur. */
export const recurringIdea: RecurringIdeaResolvers = {
  concept: (idea) => idea,
  talkCount,
  conferenceCount,
  yearCount,
  latestYear,
  conferences,
  years,
  talks,
  speakers,
  quotes,
};
