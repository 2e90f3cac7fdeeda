import type { ConferenceResolvers, EventResolvers } from '../generated/schema-types.js';
import type {
  ConceptParent,
  ConferenceParent,
  EventParent,
  SpeakerParent,
  TalkParent,
} from '../parents.js';
import { nodeEvidence } from './evidence-fields.js';
import { listOf } from './list-of.js';
import { talkParameters } from './talk-lists.js';

/** Fields of Event beyond its own properties. */
export const event: EventResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  talkCount: ({ talks }) => talks,
  conference: async ({ id }, _args, { readOf }) => {
    const [row] = await readOf('event-conference', id);
    return row ? (row['node'] as ConferenceParent) : null;
  },
  talks: listOf<TalkParent>('event-talks', talkParameters('TITLE')),
  speakers: listOf<SpeakerParent>('event-speakers'),
  concepts: listOf<ConceptParent>('event-concepts'),
  ...nodeEvidence,
};

/** Fields of Conference beyond its own properties. */
export const conference: ConferenceResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  events: listOf<EventParent>('conference-events', { year: null }),
  talks: listOf<TalkParent>('conference-talks', talkParameters('NEWEST')),
  speakers: listOf<SpeakerParent>('conference-speakers'),
  concepts: listOf<ConceptParent>('conference-concepts'),
};
