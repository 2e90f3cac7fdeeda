import type { CompanyEdgeResolvers, CompanyResolvers } from '../generated/schema-types.js';
import { loadNodeOf } from '../load-node.js';
import { byCodePoint } from '../../text/by-code-point.js';
import type { ConceptParent, SpeakerParent, TalkParent } from '../parents.js';
import { edgeEvidence, nodeEvidence } from './evidence-fields.js';
import { listOf } from './list-of.js';
import { talkParameters } from './talk-lists.js';

/** Fields of Company beyond its own properties. */
export const company: CompanyResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  talkCount: ({ talks }) => talks,
  speakers: listOf<SpeakerParent>('company-speakers'),
  talks: listOf<TalkParent>('company-talks', talkParameters('NEWEST')),
  concepts: listOf<ConceptParent>('company-concepts'),
  ...nodeEvidence,
};

/** Fields of CompanyEdge. */
export const companyEdge: CompanyEdgeResolvers = {
  events: async ({ tie }, _args, context) => {
    const ids = (tie.events ?? []).filter((id) => id !== '');
    const events = await Promise.all(ids.map((id) => loadNodeOf(context, 'Event', id)));
    return events
      .filter((event) => event !== null)
      .toSorted(
        (left, right) =>
          (right.year ?? 0) - (left.year ?? 0) ||
          byCodePoint(right.startDate ?? '', left.startDate ?? '') ||
          byCodePoint(left.id, right.id),
      );
  },
  ...edgeEvidence,
};
