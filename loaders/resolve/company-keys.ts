import { companyKey } from '../../src/text/company-key.js';
import type { Curated } from './curated.js';
import type { SpeakerMention } from './mention.js';
import type { MentionKeys } from './mention-keys.js';
import { nameParts } from './name-parts.js';
import { plainUmlauts } from './plain-umlauts.js';

/** A company's keys: its name without legal form and spaces, and the person who works for it. */
export function companyKeys(
  name: string,
  speaker: SpeakerMention,
  curated: Curated,
): MentionKeys<string> {
  const known = curated.companyName(name) ?? name;
  const keys = [
    `id ${companyKey(known)}`,
    `of ${nameParts(speaker.key).map(plainUmlauts).toSorted().join(' ')}`,
  ];
  return { both: keys, held: [], sought: [] };
}
