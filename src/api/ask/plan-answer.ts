import type { QuestionKind } from '../generated/schema-types.js';
import type { AskPlan } from './item.js';
import { talks } from './kinds/talks.js';
import { speakers } from './kinds/speakers.js';
import { topics } from './kinds/topics.js';
import { companions } from './kinds/companions.js';
import { lessons } from './kinds/lessons.js';
import { years } from './kinds/years.js';
import { conferences } from './kinds/conferences.js';
import { recurring } from './kinds/recurring.js';
import { related } from './kinds/related.js';
import { definition } from './kinds/definition.js';
import { gaps } from './kinds/gaps.js';
import { connection } from './kinds/connection.js';
import { search } from './kinds/search.js';
import type { Planner } from './kinds/planner.js';
import type { Understood } from './understand.js';

// The queries are those that anybody could send, and are shown with the answer.
const planners: Readonly<Record<QuestionKind, Planner>> = {
  TALKS: talks,
  SPEAKERS: speakers,
  TOPICS: topics,
  COMPANIONS: companions,
  LESSONS: lessons,
  YEARS: years,
  CONFERENCES: conferences,
  RECURRING: recurring,
  RELATED: related,
  DEFINITION: definition,
  GAPS: gaps,
  CONNECTION: connection,
  SEARCH: search,
};

/** The plan that answers what was understood. */
export function planAnswer(understood: Understood, first: number): AskPlan {
  return planners[understood.kind](understood, first);
}
