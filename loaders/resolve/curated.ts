import type { BareFactOf } from '../../src/graph.js';
import { editionName } from '../../src/vocabulary/edition-name.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';
import { companyKey } from '../../src/text/company-key.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import { slug } from '../../src/text/slug.js';
import { correctionRules, type CorrectionRules } from './correction-rules.js';
import type { Knowledge } from '../knowledge.js';

/** What the resolver takes from the vocabulary and the names. */
export interface Curated {
  readonly concepts: readonly VocabularyConcept[];
  /** Canonical name of a person or company by any known spelling, null where it is not known. */
  readonly personName: (spelling: string) => string | null;
  readonly companyName: (spelling: string) => string | null;
  /** All known spellings of a canonical name; empty for one that is not known. */
  readonly personSpellings: (name: string) => readonly string[];
  readonly companySpellings: (name: string) => readonly string[];
  /** True for a folded word that the shipped lists have among English words and terms of the trade, or among names. */
  readonly isWord: (word: string) => boolean;
  readonly isNamePart: (word: string) => boolean;
  /** Canonical name of a conference series by any known spelling, else the spelling itself. */
  readonly conferenceName: (series: string) => string;
  /** The full form of a folded given name: "thomas" for "tom". */
  readonly givenName: (word: string) => string;
  /** Rank of a folded word among English words, Infinity for a rare one. */
  readonly rank: (word: string) => number;
  /** The name that all notes' facts of one edition come to. */
  readonly eventName: (fact: BareFactOf<'event'>) => string;
  readonly conceptId: (label: string) => string;
  /** The vocabulary's concept of an id, null for one that it does not have. */
  readonly conceptOf: (id: string) => VocabularyConcept | null;
  readonly corrections: CorrectionRules;
}

const conceptId = rememberTexts(100_000, (label) => `concept/${slug(label)}`);

/** The part of the reader's knowledge that resolving needs. */
export function curatedFrom(knowledge: Knowledge): Curated {
  const { concepts } = knowledge.vocabulary;
  const byId = new Map(concepts.map((concept) => [conceptId(concept.prefLabel), concept]));
  const corrections = correctionRules(knowledge.corrections);
  const lossy = lossySpellings(knowledge);
  const byCompanyKey = companiesByKey(knowledge);
  return {
    concepts,
    personName: (spelling) => {
      const folded = knowledge.spellingOf(spelling);
      return knowledge.people.get(folded)?.name ?? lossy.get(folded) ?? null;
    },
    companyName: (spelling) =>
      knowledge.companies.get(knowledge.spellingOf(spelling))?.name ??
      byCompanyKey.get(companyKey(spelling)) ??
      null,
    personSpellings: (name) => knowledge.people.get(knowledge.spellingOf(name))?.variants ?? [],
    companySpellings: (name) => {
      const known = knowledge.companies.get(knowledge.spellingOf(name));
      const site = /^https?:\/\/(?:www\.)?([^/.]+\.[a-z]+)\/?$/.exec(known?.url ?? '')?.[1];
      return [...(known?.variants ?? []), ...(site ? [site] : [])];
    },
    isWord: (word) => knowledge.rank(word) < Infinity || knowledge.termWords.has(word),
    isNamePart: (word) => knowledge.givenNames.has(word) || knowledge.familyNames.has(word),
    conferenceName: (series) =>
      knowledge.conferences.get(knowledge.spellingOf(series))?.name ?? series,
    givenName: knowledge.givenName,
    rank: knowledge.rank,
    eventName: (fact) => {
      const known = editionOf(fact, knowledge);
      if (corrections.isEmpty('event')) return known;
      const spellings = [known, fact.name, fact.asWritten];
      return corrections.find('rename', 'event', { spellings, paths: [] })?.to ?? known;
    },
    conceptId,
    conceptOf: (id) => byId.get(id) ?? null,
    corrections,
  };
}

/** Known companies by their names without legal form, spaces and address endings, where one company alone has that. */
function companiesByKey({ companies }: Knowledge): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { name, variants } of new Set(companies.values())) {
    for (const key of new Set([name, ...variants].map(companyKey)))
      found.set(key, found.has(key) && found.get(key) !== name ? null : name);
  }
  return new Map(
    [...found].flatMap(([key, name]) => (name === null ? [] : [[key, name] as const])),
  );
}

/** Known people by what is left of their names where accents get lost on the way: "Jorg Mller" for "Jörg Müller". */
function lossySpellings({ people, spellingOf }: Knowledge): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name } of people.values()) {
    for (const lost of [name.replaceAll(/[^\p{ASCII}]/gu, ''), germanSpelling(name)]) {
      const folded = spellingOf(lost);
      if (!people.has(folded)) found.set(folded, name);
    }
  }
  return found;
}

function germanSpelling(name: string): string {
  return name.replaceAll(/[äöü]/giu, (letter) => `${letter.normalize('NFD').slice(0, 1)}e`);
}

/** The name of an edition by its series' pattern, the note's own where the series is not known. */
function editionOf(
  { name, series, year, region }: BareFactOf<'event'>,
  knowledge: Knowledge,
): string {
  const conference = knowledge.conferences.get(knowledge.spellingOf(series));
  if (!conference) return name;
  if (year === null) return region ? `${conference.name} ${region}` : conference.name;
  return editionName(conference.editions?.pattern ?? '{name} {region} {year}', {
    name: conference.name,
    year,
    region,
  });
}
