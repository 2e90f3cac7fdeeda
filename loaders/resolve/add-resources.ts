import type { BareNote } from '../../src/graph.js';
import { mergeBoth } from './add-talks.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf } from './mention.js';
import { resourceId } from './resource-id.js';
import { talkIdsByFact } from './talk-ids-by-fact.js';
import type { TalkEntity } from './resolve-talks.js';

/** Adds what talks point to: one resource an address, or a kind and title where there is none. */
export function addResources(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly BareNote[],
): void {
  const talkIds = talkIdsByFact(talks);
  for (const mention of mentionsOf(notes, 'resource')) {
    const { fact, note } = mention;
    const id = resourceId(fact);
    const url = fact.url === null ? [] : [`url=${fact.url}`];
    const entries = [`kind=${fact.resourceKind}`, `title=${fact.title}`, ...url];
    builder.hub('Resource', id, entries, mention.id);
    const talk = fact.talk === null ? undefined : talkIds.get(`${note}#${fact.talk}`);
    if (talk) builder.relate('CITES', talk, id, { evidence: [mention.id] }, mergeBoth);
  }
}
