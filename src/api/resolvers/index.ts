// Every resolver, by type. What has none here is a property of its parent.

import type { Resolvers } from '../generated/schema-types.js';
import { labelOf } from '../load-node.js';
import { account, accountItem } from './account.js';
import { answer, answerItem, foundName } from './answer.js';
import { company, companyEdge } from './company.js';
import { concept } from './concept.js';
import {
  connectionFields,
  edgeFields,
  tieCount,
  tieFields,
  tieScore,
} from './connection-fields.js';
import { doubt } from './doubt.js';
import { enums } from './enums.js';
import { conference, event } from './event.js';
import { evidence } from './evidence.js';
import { conferenceCount, speakerCount } from './counts.js';
import { mention } from './mention.js';
import { hop, path } from './path.js';
import { recurringLesson } from './recurring-lesson.js';
import { edgeEvidence } from './evidence-fields.js';
import { lesson, lessonEdge } from './lesson.js';
import { note } from './note.js';
import { query } from './query.js';
import { recurringIdea } from './recurring-idea.js';
import { resource } from './resource.js';
import { searchResult } from './search-result.js';
import { speaker } from './speaker.js';
import { talk } from './talk.js';
import { sharedIdea, talkEdge } from './talk-edge.js';

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
  RecurringLesson: recurringLesson,
  SearchResult: searchResult,
  Mention: mention,
  Doubt: doubt,
  Account: account,
  AccountItem: accountItem,
  Answer: answer,
  AnswerItem: answerItem,
  FoundName: foundName,
  Path: path,
  Hop: hop,
  ConferenceCount: conferenceCount,
  SpeakerCount: speakerCount,
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
  RecurringLessonConnection: connectionFields,
  SearchResultConnection: connectionFields,
  MentionConnection: connectionFields,
  TalkEdge: talkEdge,
  SharedIdea: sharedIdea,
  SpeakerEdge: { ...edgeFields, ...tieCount, ...edgeEvidence },
  CompanyEdge: companyEdge,
  ConceptEdge: { ...edgeFields, ...tieFields, ...tieScore, ...tieCount, ...edgeEvidence },
  LessonEdge: lessonEdge,
  EventEdge: { ...edgeFields, ...edgeEvidence },
  ConferenceEdge: edgeFields,
  ResourceEdge: { ...edgeFields, ...edgeEvidence },
  NoteEdge: { ...edgeFields, ...edgeEvidence },
  RecurringIdeaEdge: edgeFields,
  RecurringLessonEdge: edgeFields,
  SearchResultEdge: edgeFields,
  MentionEdge: edgeFields,
};
