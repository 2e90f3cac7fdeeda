import { byCodePoint } from '../../src/text/by-code-point.js';
import type { NoteFacts } from '../../src/graph.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf, type Mention } from './mention.js';
import { mergeEvidence } from './merge-evidence.js';
import { talkIdsByFact } from './talk-ids-by-fact.js';
import type { TalkEntity } from './resolve-talks.js';

/** Adds the vocabulary's concepts with their hierarchy, the candidates that notes bring, and which talks discuss which. */
export function addConcepts(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly NoteFacts[],
  curated: Curated,
): void {
  const known = new Set(curated.concepts.map(({ prefLabel }) => curated.conceptId(prefLabel)));
  for (const concept of curated.concepts) addCurated(builder, concept, curated, known);
  const talkIds = talkIdsByFact(talks);
  for (const mention of mentionsOf(notes, 'concept')) {
    const { fact } = mention;
    const id = curated.conceptId(fact.label);
    if (!known.has(id)) addCandidate(builder, id, mention);
    const talk = fact.talk === null ? undefined : talkIds.get(`${mention.note}#${fact.talk}`);
    if (!talk) continue;
    builder.relate(
      'DISCUSSES',
      talk,
      id,
      {
        salience: fact.salience,
        central: fact.central,
        mentions: 1 + (fact.also?.length ?? 0),
        evidence: [mention.id],
      },
      (before, more) => ({
        salience: Math.max(before.salience, more.salience),
        central: before.central || more.central,
        mentions: before.mentions + more.mentions,
        evidence: mergeEvidence(before.evidence, more.evidence),
      }),
    );
  }
}

function addCurated(
  builder: GraphBuilder,
  concept: Curated['concepts'][number],
  { conceptId }: Curated,
  known: ReadonlySet<string>,
): void {
  const id = conceptId(concept.prefLabel);
  builder.node('Concept', id, {
    prefLabel: concept.prefLabel,
    altLabels: concept.altLabels,
    hiddenLabels: concept.hiddenLabels,
    definition: concept.definition,
    status: 'curated',
    area: concept.area,
    source: concept.source.name,
    sourceUrl: concept.source.url,
    exactMatch: concept.exactMatch,
    ...uncounted,
  });
  // A label that names no concept is the linter's to report; here it leads nowhere.
  const linked = (labels: readonly string[]): string[] =>
    labels.map(conceptId).filter((other) => known.has(other));
  for (const other of linked(concept.broader)) builder.relate('BROADER', id, other, {});
  for (const other of linked(concept.related)) {
    const [from = id, to = id] = [id, other].toSorted(byCodePoint);
    builder.relate('RELATED', from, to, {});
  }
}

function addCandidate(builder: GraphBuilder, id: string, { fact }: Mention<'concept'>): void {
  builder.node('Concept', id, {
    prefLabel: fact.label,
    altLabels: [],
    hiddenLabels: [],
    definition: null,
    status: 'candidate',
    area: null,
    source: null,
    sourceUrl: null,
    exactMatch: null,
    ...uncounted,
  });
}

/** Filled in by `countConcepts` once all relationships stand. */
const uncounted = {
  talks: 0,
  conferences: 0,
  years: 0,
  firstYear: null,
  lastYear: null,
  peakYear: null,
};
