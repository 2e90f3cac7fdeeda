// The keys by which mentions find each other. Two mentions are compared only where one holds a key that the other seeks, and an
// entity is a set of mentions that comparing links to each other, directly or through others. So what a change of one note can touch
// is found by following keys, and no decision asks how often a word, a name or a key occurs (law 1): rarity is the shipped word list's.

import type { BareNote } from '../../src/graph.js';
import type { Curated } from './curated.js';
import { hashKeys } from './hash-keys.js';
import { linkRules } from './link-rules.js';
import { lessonKeys } from './lesson-keys.js';
import type { MentionKeys } from './mention-keys.js';
import { mentionsIn } from './mentions-in.js';

/** The hashed keys that one mention holds, each once. */
export interface HeldKeys {
  readonly kind: 'talk' | 'speaker' | 'company' | 'lesson';
  readonly keys: readonly number[];
}

/** The keys of all that a note mentions, but for events and resources, which are found by their ids. */
export function identityKeys(note: BareNote, curated: Curated): HeldKeys[] {
  const rules = linkRules(curated);
  const { talks, speakers, companies, lessons } = mentionsIn(note, curated);
  return [
    ...talks.map((each) => ({ kind: 'talk' as const, keys: heldKeys(rules.talk.keys(each)) })),
    ...speakers.map((each) => ({
      kind: 'speaker' as const,
      keys: heldKeys(rules.speaker.keys(each)),
    })),
    ...companies.map((each) => ({
      kind: 'company' as const,
      keys: heldKeys(rules.company.keys(each)),
    })),
    ...lessons.map(({ fact }) => ({
      kind: 'lesson' as const,
      keys: hashKeys('lesson', lessonKeys(fact.text, curated.rank)),
    })),
  ];
}

function heldKeys({ both, held }: MentionKeys): readonly number[] {
  return [...both, ...held];
}
