import type { SpeakerResolvers } from '../generated/schema-types.js';
import type { CompanyParent, ConceptParent, SpeakerParent, TalkParent } from '../parents.js';
import { nodeEvidence } from './evidence-fields.js';
import { listOf } from './list-of.js';
import { talkParameters } from './talk-lists.js';

/** Fields of Speaker beyond its own properties. */
export const speaker: SpeakerResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  talkCount: ({ talks }) => talks,
  talks: listOf<TalkParent>('speaker-talks', talkParameters('NEWEST')),
  concepts: listOf<ConceptParent>('speaker-concepts'),
  companies: listOf<CompanyParent>('speaker-companies'),
  coSpeakers: listOf<SpeakerParent>('speaker-co-speakers'),
  ...nodeEvidence,
};
