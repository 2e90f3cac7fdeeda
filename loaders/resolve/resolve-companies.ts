import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import { companyKey } from '../../src/text/company-key.js';
import type { Curated } from './curated.js';
import { companyKeys } from './identity-keys.js';
import { linkMentions, type Link, type Linked } from './link-mentions.js';
import type { Mention } from './mention.js';
import { nameParts } from './name-parts.js';
import { otherSpellings } from './other-spellings.js';
import { renamedTo } from './renamed-to.js';
import type { SpeakerAtTalk } from './same-speaker.js';
import { slipOf } from './slip-of.js';
import { uniqueIds } from './unique-ids.js';
import { withCorrections } from './with-corrections.js';
import { writtenAs } from './written-as.js';
import { words } from '../../src/text/words.js';

/** A company as one note names it, with whom it is named for. */
export interface CompanyOfSpeaker extends Mention<'company'> {
  readonly of: SpeakerAtTalk;
}

/** One company with all mentions. */
export interface CompanyEntity extends Linked<CompanyOfSpeaker> {
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
}

/** The companies that people worked for: the same name but for its form, and near ones that one person worked for. */
export function resolveCompanies(
  speakers: readonly SpeakerAtTalk[],
  curated: Curated,
): CompanyEntity[] {
  const mentions = speakers.flatMap((of) =>
    of.speaker.companies.map((company): CompanyOfSpeaker => ({ ...company, of })),
  );
  const linked = linkMentions(
    mentions,
    withCorrections<CompanyOfSpeaker>(
      'company',
      curated.corrections,
      {
        keys: ({ fact, of }) => companyKeys(fact.name, of.speaker, curated),
        compare: (one, other) => compareCompanies(one, other, curated),
        apart: (one, other) => {
          const [a, b] = [one, other].map(({ fact }) => curated.companyName(fact.name));
          return a !== null && b !== null && a !== b;
        },
        spelling: ({ fact }) => fact.name,
      },
      (mention) => mention,
    ),
  );
  const entities = linked.map((each): CompanyEntity => {
    const names = each.mentions.map(({ fact: { name } }) => {
      const known = curated.companyName(name);
      return { text: known ?? plain(name), authority: known === null ? 0 : 2 };
    });
    const name = renamedTo('company', each.mentions, curated.corrections) ?? chooseSpelling(names);
    const written = each.mentions.flatMap(({ fact }) => [fact.name, ...writtenAs(fact)]);
    return {
      ...each,
      id: `company/${slug(name) || 'company'}`,
      name,
      altNames: otherSpellings(name, [...written, ...curated.companySpellings(name)]),
    };
  });
  return uniqueIds(entities, (entity) => entity.mentions.map(({ id }) => id));
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
  const [x, y] = [one, other].map(({ of }) => nameParts(of.speaker.key).toSorted().join(' '));
  if (x !== y) return null;
  const why = nearCompany(a, b);
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

const legalForm = /\s*,?\s*\b(?:inc|ltd|llc|gmbh|corp|corporation|plc|co|bv|ag)\b\.?$/i;

function plain(name: string): string {
  return name.replace(legalForm, '').replace(/[.,;]+$/, '');
}
