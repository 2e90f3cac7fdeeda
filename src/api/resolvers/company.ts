import { byCodePoint } from '../../text/by-code-point.js';
import type { CompanyEdgeResolvers, CompanyResolvers } from '../generated/schema-types.js';
import { loadNodeFor } from '../load-node.js';
import { edgeFields } from './connection-fields.js';
import { edgeEvidence, nodeEvidence } from './evidence-fields.js';
import { nodeMentions } from './mention-fields.js';

/** Fields of Company beyond its own properties and lists. */
export const company: CompanyResolvers = {
  altNames: ({ altNames }) => [...(altNames ?? [])],
  talkCount: ({ talks }) => talks,
  ...nodeEvidence,
  ...nodeMentions,
};

/** Fields of CompanyEdge. */
export const companyEdge: CompanyEdgeResolvers = {
  ...edgeFields,
  events: async ({ columns }, _args, context, info) => {
    const given = (columns['events'] ?? []) as readonly string[];
    const ids = [...new Set(given.filter((id) => id !== ''))];
    const events = await Promise.all(
      ids.map((id) => loadNodeFor(context, info, 'Event', id, ['year', 'startDate'])),
    );
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
