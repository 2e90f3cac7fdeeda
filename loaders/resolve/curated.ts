import type { EventFact } from '../../src/graph.js';
import { editionName } from '../../src/vocabulary/edition-name.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';
import { slug } from '../../src/text/slug.js';
import type { Knowledge } from '../knowledge.js';

/** What the resolver takes from the vocabulary and the names. */
export interface Curated {
  readonly concepts: readonly VocabularyConcept[];
  /** Canonical name of a person or company by any known spelling, null where it is not known. */
  readonly personName: (spelling: string) => string | null;
  readonly companyName: (spelling: string) => string | null;
  /** Canonical name of a conference series by any known spelling, else the spelling itself. */
  readonly conferenceName: (series: string) => string;
  /** The full form of a folded given name: "thomas" for "tom". */
  readonly givenName: (word: string) => string;
  /** Rank of a folded word among English words, Infinity for a rare one. */
  readonly rank: (word: string) => number;
  /** The name that all notes' facts of one edition come to. */
  readonly eventName: (fact: EventFact) => string;
  readonly conceptId: (label: string) => string;
  /** The vocabulary's concept of an id, null for one that it does not have. */
  readonly conceptOf: (id: string) => VocabularyConcept | null;
}

/** The part of the reader's knowledge that resolving needs. */
export function curatedFrom(knowledge: Knowledge): Curated {
  const { concepts } = knowledge.vocabulary;
  const byId = new Map(concepts.map((concept) => [conceptId(concept.prefLabel), concept]));
  return {
    concepts,
    personName: (spelling) => knowledge.people.get(knowledge.spellingOf(spelling))?.name ?? null,
    companyName: (spelling) =>
      knowledge.companies.get(knowledge.spellingOf(spelling))?.name ?? null,
    conferenceName: (series) =>
      knowledge.conferences.get(knowledge.spellingOf(series))?.name ?? series,
    givenName: knowledge.givenName,
    rank: knowledge.rank,
    eventName: ({ name, series, year, region }) => {
      const conference = knowledge.conferences.get(knowledge.spellingOf(series));
      if (!conference) return name;
      if (year === null) return region ? `${conference.name} ${region}` : conference.name;
      return editionName(conference.editions?.pattern ?? '{name} {region} {year}', {
        name: conference.name,
        year,
        region,
      });
    },
    conceptId,
    conceptOf: (id) => byId.get(id) ?? null,
  };
}

function conceptId(label: string): string {
  return `concept/${slug(label)}`;
}
