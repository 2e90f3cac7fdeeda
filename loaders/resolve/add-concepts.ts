import type { BareNote } from '../../src/graph.js';
import type { Edition } from './add-events.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf } from './mention.js';
import { mergeEvidence } from './merge-evidence.js';
import { talkIdsByFact } from './talk-ids-by-fact.js';
import type { TalkEntity } from './resolve-talks.js';

/** Adds what notes and talks say of concepts: which talks discuss which, when and where, and the candidates that notes bring. */
export function addConcepts(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly BareNote[],
  editions: ReadonlyMap<string, Edition>,
  curated: Curated,
): void {
  const talkIds = talkIdsByFact(talks);
  for (const mention of mentionsOf(notes, 'concept')) {
    const { fact } = mention;
    const id = curated.conceptId(fact.label);
    if (!curated.conceptOf(id)) builder.hub('Concept', id, [`label=${fact.label}`]);
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
  const given = new Map(
    talks.map(({ id, mentions: told }) => [
      id,
      told.flatMap(({ eventFact }) => editions.get(eventFact ?? '') ?? []),
    ]),
  );
  for (const { from, to } of builder.relationships('DISCUSSES')) {
    const held = given.get(from) ?? [];
    const years = held.flatMap(({ year }) => (year === null ? [] : [`year=${year}`]));
    const conferences = held.map(({ conference }) => `at=${conference}`);
    builder.hub('Concept', to, ['talk=', ...new Set([...years, ...conferences])]);
  }
}
