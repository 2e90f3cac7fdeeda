// The keys by which mentions find each other. Two mentions are compared only where they share one, and an entity is a set of
// mentions that comparing links to each other, directly or through others. So what a change of one note can touch is found by
// following keys, and no decision asks how often a word, a name or a key occurs (law 1): rarity is the shipped word list's.

import type { BareNote } from '../../src/graph.js';
import { fold } from '../../src/text/fold.js';
import { slug } from '../../src/text/slug.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import { linkRules } from './link-rules.js';
import { lessonKeys } from './lesson-keys.js';
import { mentionsOf, talkMentions } from './mention.js';
import { resourceId } from './resource-id.js';

/** One mention with its keys. */
export interface MentionKeys {
  /** The fact's id, `<note id>#<n>`. */
  readonly mention: string;
  readonly kind: 'talk' | 'speaker' | 'company' | 'event' | 'lesson' | 'resource';
  readonly keys: readonly string[];
}

/**
 * The keys of all that a note mentions. Entities whose ids might collide share a key that begins with `<kind> id `; all others
 * are for comparing.
 */
export function identityKeys(told: BareNote, curated: Curated): MentionKeys[] {
  const [note = told] = correctFacts([told], curated.corrections);
  const rules = linkRules(curated);
  const talks = talkMentions([note], curated.eventName);
  const speakers = talks.flatMap((talk) =>
    talk.speakers.map((speaker) => ({ id: speaker.id, speaker, talk })),
  );
  const companies = speakers.flatMap((of) =>
    of.speaker.companies.map((company) => ({ ...company, of })),
  );
  return [
    ...talks.map((each) => keyed('talk', each.id, rules.talk.keys(each))),
    ...speakers.map((each) => keyed('speaker', each.id, rules.speaker.keys(each))),
    ...companies.map((each) => keyed('company', each.id, rules.company.keys(each))),
    ...mentionsOf([note], 'event').map(({ id, fact }) =>
      keyed('event', id, [
        `id ${slug(curated.eventName(fact))}`,
        `series ${fold(curated.conferenceName(fact.series))}`,
      ]),
    ),
    ...mentionsOf([note], 'lesson').map(({ id, fact }) =>
      keyed('lesson', id, lessonKeys(fact.text, curated.rank)),
    ),
    ...mentionsOf([note], 'resource').map((mention) =>
      keyed('resource', mention.id, [`id ${resourceId(mention.fact)}`]),
    ),
  ];
}

function keyed(kind: MentionKeys['kind'], mention: string, keys: readonly string[]): MentionKeys {
  return { kind, mention, keys: [...new Set(keys)].map((key) => `${kind} ${key}`) };
}
