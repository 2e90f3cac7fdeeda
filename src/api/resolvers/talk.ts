import type { TalkResolvers } from '../generated/schema-types.js';
import type {
  ConceptParent,
  EventParent,
  LessonParent,
  NoteParent,
  ResourceParent,
  SpeakerParent,
} from '../parents.js';
import { nodeEvidence } from './evidence-fields.js';
import { listOf } from './list-of.js';

/** Fields of Talk beyond its own properties. */
export const talk: TalkResolvers = {
  altTitles: ({ altTitles }) => [...(altTitles ?? [])],
  speakers: listOf<SpeakerParent>('talk-speakers'),
  events: listOf<EventParent>('talk-events'),
  concepts: listOf<ConceptParent>('talk-concepts'),
  lessons: listOf<LessonParent>('talk-lessons'),
  resources: listOf<ResourceParent>('talk-resources'),
  notes: listOf<NoteParent>('talk-notes'),
  ...nodeEvidence,
};
