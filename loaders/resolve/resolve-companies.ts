import { byCodePoint } from '../../src/text/by-code-point.js';
import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import { linkMentions, type Linked } from './link-mentions.js';
import { linkRules } from './link-rules.js';
import { otherSpellings } from './other-spellings.js';
import { renamedTo } from './renamed-to.js';
import type { CompanyOfSpeaker } from './same-company.js';
import type { SpeakerAtTalk } from './same-speaker.js';
import { nothingElse, type Surroundings } from './surroundings.js';
import { uniqueIds } from './unique-ids.js';
import { writtenAs } from './written-as.js';

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
  surroundings: Surroundings = nothingElse,
): CompanyEntity[] {
  const mentions = speakers.flatMap((of) =>
    of.speaker.companies.map((company): CompanyOfSpeaker => ({ ...company, of })),
  );
  // By note and place there, whatever order their speakers have.
  const ordered = mentions.toSorted((a, b) => byCodePoint(a.note, b.note) || a.fact.n - b.fact.n);
  const linked = linkMentions(ordered, linkRules(curated).company);
  const entities = linked.map((each): CompanyEntity => {
    const names = each.mentions.map(({ fact: { name } }) => {
      const known = curated.companyName(name);
      return { text: known ?? plain(name), authority: known === null ? 0 : 2 };
    });
    const name = renamedTo('company', each.mentions, curated.corrections) ?? chooseSpelling(names);
    const written = each.mentions.flatMap(({ fact }) => [fact.name, ...writtenAs(fact)]);
    return {
      mentions: each.mentions,
      links: each.links,
      id: `company/${slug(name) || 'company'}`,
      name,
      altNames: otherSpellings(name, [...written, ...curated.companySpellings(name)]),
    };
  });
  return uniqueIds(entities, (entity) => entity.mentions.map(({ id }) => id), surroundings);
}

const legalForm = /[\s,]*\b(?:inc|ltd|llc|gmbh|corp|corporation|plc|co|bv|ag)\b\.?$/i;

function plain(name: string): string {
  return name.replace(legalForm, '').replace(/[.,;]+$/, '');
}
