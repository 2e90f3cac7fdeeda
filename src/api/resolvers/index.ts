// Every resolver, by type. What has none here is a property of its parent.

import type { Resolvers } from '../generated/schema-types.js';
import { labelOf } from '../load-node.js';
import { company, companyEdge } from './company.js';
import { concept } from './concept.js';
import { connectionFields, tieCount, tieFields } from './connection-fields.js';
import { enums } from './enums.js';
import { conference, event } from './event.js';
import { evidence } from './evidence.js';
import { edgeEvidence } from './evidence-fields.js';
import { lesson, lessonEdge } from './lesson.js';
import { note } from './note.js';
import { query } from './query.js';
import { recurringIdea } from './recurring-idea.js';
import { resource } from './resource.js';
import { searchResult } from './search-result.js';
import { speaker } from './speaker.js';
import { talk } from './talk.js';

/** The API's resolvers. */
export const resolvers: Resolvers = {
  ...enums,
  Query: query,
  Node: { __resolveType: ({ id }) => labelOf(id) ?? 'Talk' },
  Talk: talk,
  Speaker: speaker,
  Company: company,
  Concept: concept,
  Lesson: lesson,
  Event: event,
  Conference: conference,
  Resource: resource,
  Note: note,
  Evidence: evidence,
  RecurringIdea: recurringIdea,
  SearchResult: searchResult,
  TalkConnection: connectionFields,
  SpeakerConnection: connectionFields,
  CompanyConnection: connectionFields,
  ConceptConnection: connectionFields,
  LessonConnection: connectionFields,
  EventConnection: connectionFields,
  ConferenceConnection: connectionFields,
  ResourceConnection: connectionFields,
  NoteConnection: connectionFields,
  RecurringIdeaConnection: connectionFields,
  TalkEdge: { ...tieFields, ...edgeEvidence },
  SpeakerEdge: { ...tieCount, ...edgeEvidence },
  CompanyEdge: companyEdge,
  ConceptEdge: { ...tieFields, ...tieCount, ...edgeEvidence },
  LessonEdge: lessonEdge,
  EventEdge: edgeEvidence,
  ResourceEdge: edgeEvidence,
  NoteEdge: edgeEvidence,
};
