import type { ConferenceCountResolvers, SpeakerCountResolvers } from '../generated/schema-types.js';
import { loadNodeFor } from '../load-node.js';

/** Fields of ConferenceCount. */
export const conferenceCount: ConferenceCountResolvers = {
  conference: async (count, _args, context, info) => {
    if ('conference' in count) return count.conference;
    const { conferenceId } = count;
    const conference = await loadNodeFor(context, info, 'Conference', conferenceId);
    if (!conference) throw new Error(`"${conferenceId}" was taken away while it was read.`);
    return conference;
  },
};

/** Fields of SpeakerCount. */
export const speakerCount: SpeakerCountResolvers = {
  speaker: async ({ speakerId }, _args, context, info) => {
    const speaker = await loadNodeFor(context, info, 'Speaker', speakerId);
    if (!speaker) throw new Error(`"${speakerId}" was taken away while it was read.`);
    return speaker;
  },
};
