import type { NoteFacts } from '../../src/graph.js';
import { mergeBoth } from './add-talks.js';
import { chooseSpelling } from './choose-spelling.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf, type Mention } from './mention.js';
import { mergeEvidence } from './merge-evidence.js';
import { resourceId } from './resource-id.js';
import { talkIdsByFact } from './talk-ids-by-fact.js';
import type { TalkEntity } from './resolve-talks.js';

/** Adds what talks point to: one resource an address, or a kind and title where there is none. */
export function addResources(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly NoteFacts[],
): void {
  const talkIds = talkIdsByFact(talks);
  const byId = new Map<string, Mention<'resource'>[]>();
  for (const mention of mentionsOf(notes, 'resource')) {
    const id = `resource/${resourceId(mention.fact)}`;
    byId.set(id, [...(byId.get(id) ?? []), mention]);
  }
  for (const [id, mentions] of byId) {
    const facts = mentions.map(({ fact }) => fact);
    // A link's own address is no title where another note gives one.
    const titles = facts.map(({ title }) => ({
      text: title,
      authority: /^https?:/.test(title) ? 0 : 1,
    }));
    builder.node('Resource', id, {
      kind:
        facts
          .map(({ resourceKind }) => resourceKind)
          .toSorted((a, b) => Number(a === 'link') - Number(b === 'link') || (a < b ? -1 : 1))[0] ??
        'link',
      title: chooseSpelling(titles),
      url: facts.find(({ url }) => url !== null)?.url ?? null,
      evidence: mergeEvidence(
        mentions.map((mention) => mention.id),
        [],
      ),
    });
    for (const mention of mentions) {
      const talk =
        mention.fact.talk === null
          ? undefined
          : talkIds.get(`${mention.note}#${mention.fact.talk}`);
      if (talk) builder.relate('CITES', talk, id, { evidence: [mention.id] }, mergeBoth);
    }
  }
}
