import type { TalkEntity } from './resolve-talks.js';
import type { SpeakerAtTalk } from './same-speaker.js';

/** Who gave the talks, as each of their notes names them. */
export function speakersAtTalks(talks: readonly TalkEntity[]): SpeakerAtTalk[] {
  return talks.flatMap(({ mentions }) =>
    mentions.flatMap((talk) => talk.speakers.map((speaker) => ({ id: speaker.id, speaker, talk }))),
  );
}
