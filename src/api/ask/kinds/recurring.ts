import type { Item } from '../item.js';
import type { Planner } from './planner.js';
import { idsOf } from './ids-of.js';
import { listLimits } from '../wordings.js';

/** Which ideas come back. */
export const recurring: Planner = (understood, first) => ({
  query: `query Recurring($since: Int, $until: Int, $conference: String, $first: Int!) {
  recurringIdeas(since: $since, until: $until, conference: $conference, first: $first) {
    totalCount
    edges { node { talkCount concept { id prefLabel } quotes(first: 2) { id quote note { path } } } }
  }
}`,
  variables: {
    since: understood.years?.from ?? null,
    until: understood.years?.to ?? null,
    conference: idsOf(understood, 'Conference')[0] ?? null,
    first,
  },
  understood: `Ideas that come back${listLimits(understood)}.`,
  noun: 'recurring idea',
  read: (data) => {
    const { recurringIdeas: page } = data as {
      recurringIdeas: {
        totalCount: number;
        edges: readonly {
          node: {
            talkCount: number;
            concept: { id: string; prefLabel: string };
            quotes: readonly { id: string }[];
          };
        }[];
      };
    };
    const items = page.edges.map(({ node }): Item => ({
      nodeId: node.concept.id,
      name: node.concept.prefLabel,
      talkCount: node.talkCount,
      evidence: node.quotes.map(({ id }) => id),
    }));
    return { items, total: page.totalCount };
  },
});
