// Kinds are in lower case in the graph and in capitals in GraphQL.

import type {
  ConceptStatusResolvers,
  FactKindResolvers,
  FactStatusResolvers,
  NodeKindResolvers,
  ResourceKindResolvers,
  TalkKindResolvers,
} from '../generated/schema-types.js';

const TalkKind: Required<TalkKindResolvers> = {
  TALK: 'talk',
  KEYNOTE: 'keynote',
  WORKSHOP: 'workshop',
  PANEL: 'panel',
  LIGHTNING: 'lightning',
  INTERVIEW: 'interview',
};
const ResourceKind: Required<ResourceKindResolvers> = {
  BOOK: 'book',
  PAPER: 'paper',
  TOOL: 'tool',
  SLIDES: 'slides',
  VIDEO: 'video',
  LINK: 'link',
};
const ConceptStatus: Required<ConceptStatusResolvers> = {
  CURATED: 'curated',
  CANDIDATE: 'candidate',
  RETIRED: 'retired',
};
const FactKind: Required<FactKindResolvers> = {
  EVENT: 'event',
  TALK: 'talk',
  SPEAKER: 'speaker',
  COMPANY: 'company',
  CONCEPT: 'concept',
  LESSON: 'lesson',
  RESOURCE: 'resource',
};
const FactStatus: Required<FactStatusResolvers> = {
  STATED: 'stated',
  INFERRED: 'inferred',
  REVIEWED: 'reviewed',
};
const NodeKind: Required<NodeKindResolvers> = {
  TALK: 'Talk',
  SPEAKER: 'Speaker',
  COMPANY: 'Company',
  CONCEPT: 'Concept',
  LESSON: 'Lesson',
  EVENT: 'Event',
  CONFERENCE: 'Conference',
  QUOTE: 'Quote',
};

/** The values inside for each enum of the schema. */
export const enums = { TalkKind, ResourceKind, ConceptStatus, FactKind, FactStatus, NodeKind };
