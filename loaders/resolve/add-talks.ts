import type { BareNote, TalkKind } from '../../src/graph.js';
import type { Edition } from './add-events.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf } from './mention.js';
import { mergeEvidence } from './merge-evidence.js';
import type { TalkEntity } from './resolve-talks.js';
import { whyOne } from './why-one.js';

/** Adds talks, where they were presented and which notes tell them; `notes` are at least those. */
export function addTalks(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly BareNote[],
  editions: ReadonlyMap<string, Edition>,
): void {
  const abstracts = new Map(mentionsOf(notes, 'talk').map(({ id, fact }) => [id, fact.abstract]));
  for (const { id, title, altTitles, mentions, links } of talks) {
    const given = mentions.flatMap((mention) => editions.get(mention.eventFact ?? '')?.year ?? []);
    builder.node('Talk', id, {
      title,
      altTitles,
      kind: kindOf(mentions.map(({ fact }) => fact.talkKind)),
      abstract: first(mentions.map((mention) => abstracts.get(mention.id) ?? null)),
      url: first(mentions.map(({ fact }) => fact.url)),
      year: given.length > 0 ? Math.min(...given) : null,
      ...whyOne(mentions, links),
    });
    for (const mention of mentions) {
      builder.relate('TELLS', mention.note, id, { evidence: [mention.id] }, mergeBoth);
      const event = editions.get(mention.eventFact ?? '')?.event;
      if (event) builder.relate('PRESENTED_AT', id, event, { evidence: [mention.id] }, mergeBoth);
    }
  }
  for (const { to } of builder.relationships('PRESENTED_AT')) builder.hub('Event', to, ['talk=']);
}

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** Merges two relationships between the same ends that carry evidence alone. */
export function mergeBoth(
  before: { evidence: readonly string[] },
  more: { evidence: readonly string[] },
): { evidence: readonly string[] } {
  return { evidence: mergeEvidence(before.evidence, more.evidence) };
}

/** A kind that a note states over the plain `talk`; of several the one that most notes state. */
function kindOf(kinds: readonly TalkKind[]): TalkKind {
  const stated = kinds.filter((kind) => kind !== 'talk');
  const counts = stated.map((kind) => ({
    kind,
    count: stated.filter((each) => each === kind).length,
  }));
  return (
    counts.toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))[0]?.kind ?? 'talk'
  );
}
