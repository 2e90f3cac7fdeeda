import type { BareNote } from '../../src/graph.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import { type Mention, mentionsOf, talkMentions, type TalkMention } from './mention.js';
import type { CompanyOfSpeaker } from './same-company.js';
import type { SpeakerAtTalk } from './same-speaker.js';

/** What a note mentions that has keys. */
export interface MentionsIn {
  readonly talks: readonly TalkMention[];
  readonly speakers: readonly SpeakerAtTalk[];
  readonly companies: readonly CompanyOfSpeaker[];
  readonly lessons: readonly Mention<'lesson'>[];
}

/** All that a note mentions, corrections applied, but for events and resources, which are found by their ids. */
export function mentionsIn(told: BareNote, curated: Curated): MentionsIn {
  const [note = told] = correctFacts([told], curated.corrections);
  const talks = talkMentions([note], curated.eventName);
  const speakers = talks.flatMap((talk) =>
    talk.speakers.map((speaker) => ({ id: speaker.id, speaker, talk })),
  );
  const companies = speakers.flatMap((of) =>
    of.speaker.companies.map((company) => ({ ...company, of })),
  );
  return { talks, speakers, companies, lessons: mentionsOf([note], 'lesson') };
}
