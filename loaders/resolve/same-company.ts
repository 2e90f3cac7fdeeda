import { companyKey } from '../../src/text/company-key.js';
import { words } from '../../src/text/words.js';
import type { Curated } from './curated.js';
import type { Link } from './link-mentions.js';
import type { Mention } from './mention.js';
import { nameParts } from './name-parts.js';
import { plainUmlauts } from './plain-umlauts.js';
import type { SpeakerAtTalk } from './same-speaker.js';
import { slipOf } from './slip-of.js';

/** A company as one note names it, with whom it is named for. */
export interface CompanyOfSpeaker extends Mention<'company'> {
  readonly of: SpeakerAtTalk;
}

/** Why two mentions are of one company, null where they are not. */
export function compareCompanies(
  one: CompanyOfSpeaker,
  other: CompanyOfSpeaker,
  curated: Curated,
): Link | null {
  const [a, b] = [one, other].map(({ fact }) => curated.companyName(fact.name) ?? fact.name);
  if (a === undefined || b === undefined) return null;
  const [left, right] = [companyKey(a), companyKey(b)];
  if (left === right) return { score: 1, reason: 'same name' };
  const [x, y] = [one, other].map(({ of }) =>
    nameParts(of.speaker.key).map(plainUmlauts).toSorted().join(' '),
  );
  if (x !== y) return null;
  // A slip is one of the name as it was written: "Acne" for Acme, known for Acme Corporation.
  const why = nearCompany(a, b) ?? nearCompany(one.fact.name, other.fact.name);
  return why ? { score: 0.8, reason: `${why}, same speaker` } : null;
}

function nearCompany(one: string, other: string): string | null {
  const [a, b] = [companyKey(one), companyKey(other)].toSorted(
    (x, y) => x.length - y.length || (x < y ? -1 : 1),
  ) as [string, string];
  const slip = a.length >= 5 ? slipOf(a, b) : null;
  if (slip) return slip.how;
  const long = companyKey(one) === a ? other : one;
  const initials = words(long).map(({ folded }) => folded);
  const acronyms = [
    initials,
    initials.filter((word) => !['and', 'of', 'the', 'for'].includes(word)),
  ].map((parts) => parts.map((part) => part.slice(0, 1)).join(''));
  if (a.length >= 2 && acronyms.includes(a)) return 'its initials';
  return a.length >= 4 && b.startsWith(a) && suffix.test(b.slice(a.length)) ? 'a part of it' : null;
}

const suffix =
  /^(?:engineering|labs?|technologies|technology|tech|software|systems|group|cloud|corporation|international|solutions|research|team|hq|platform|digital)+$/;
