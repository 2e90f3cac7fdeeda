import { companyKey } from '../../src/text/company-key.js';
import { fold } from '../../src/text/fold.js';
import { slug } from '../../src/text/slug.js';
import type { Curated } from './curated.js';
import type { SpeakerMention, TalkMention } from './mention.js';
import type { MentionKeys } from './mention-keys.js';
import { nameParts } from './name-parts.js';
import { plainUmlauts } from './plain-umlauts.js';
import { renamedTo } from './renamed-to.js';

/** The id that a speaker would have of this mention alone, without `speaker/`; empty where the name has no letter. */
export function speakerIdName(speaker: SpeakerMention, curated: Curated): string {
  const { name } = speaker.fact;
  return slug(
    renamedTo('speaker', [speaker], curated.corrections) ?? curated.personName(name) ?? name,
  );
}

/** A speaker's keys: the name in any order, the handle, and first or last name with where, for whom and on what. */
export function speakerKeys(
  speaker: SpeakerMention,
  talk: TalkMention,
  curated: Curated,
): MentionKeys<string> {
  const { handle } = speaker.fact;
  const parts = nameParts(speaker.key).map((part, index) =>
    plainUmlauts(index === 0 ? curated.givenName(part) : part),
  );
  const signs = [
    ...(talk.edition === null ? [] : [`at ${talk.edition}`]),
    ...speaker.companies.map(
      ({ fact }) => `of ${companyKey(curated.companyName(fact.name) ?? fact.name)}`,
    ),
    `on ${talk.content.join(' ')}`,
  ];
  const keys = [
    `id ${speakerIdName(speaker, curated)}`,
    `name ${parts.toSorted().join(' ')}`,
    ...(handle === null ? [] : [`handle ${fold(handle)}`]),
    ...[parts[0], parts.at(-1)].flatMap((part) => signs.map((sign) => `part ${part} ${sign}`)),
  ];
  return { both: keys, held: [], sought: [] };
}
