import DataLoader from 'dataloader';
import type { NodeLabel } from '../../graph.js';
import type { Context } from '../context.js';
import { labelOf } from '../load-node.js';
import type { HopParent } from '../parents.js';

// From the end that has few neighbours: a concept may have very many talks.
const order: readonly (NodeLabel | null)[] = ['Talk', 'Speaker', 'Lesson', 'Event', 'Concept'];

/** Ids of the facts that say what ties the two nodes of a hop; one statement for all that ask at the same time. */
export async function loadHopEvidence(
  context: Context,
  { from, to, tie }: HopParent,
): Promise<readonly string[]> {
  const [near, far] = rank(from) <= rank(to) ? [from, to] : [to, from];
  const loader = context.once(
    'hop evidence',
    () =>
      new DataLoader<string, readonly string[]>(async (keys) => {
        const hops = keys.map(
          (key) => JSON.parse(key) as { from: string; to: string; tie: string },
        );
        const of = (label: NodeLabel) => hops.filter((hop) => labelOf(hop.from) === label);
        const rows = await context.read('path-evidence', {
          talks: of('Talk'),
          speakers: of('Speaker'),
          lessons: of('Lesson'),
          events: of('Event'),
          concepts: of('Concept'),
        });
        return hops.map((hop) => {
          const found = rows.filter(
            (row) => row['parent'] === hop.from && row['id'] === hop.to && row['tie'] === hop.tie,
          );
          const said = found.flatMap(({ evidence }) => (evidence ?? []) as string[]);
          if (said.length > 0) return [...new Set(said)];
          // Lessons are tied by their words, which stand where the lessons do.
          const isOfWords = hop.tie === 'ECHOES' || hop.tie === 'ABOUT';
          const ends = found.flatMap(({ ownEvidence, nodeEvidence }) =>
            [ownEvidence, nodeEvidence].map((each) => ((each ?? []) as string[])[0]),
          );
          return isOfWords ? ends.filter((id) => id !== undefined) : [];
        });
      }),
  );
  return loader.load(JSON.stringify({ from: near, to: far, tie }));
}

function rank(id: string): number {
  const at = order.indexOf(labelOf(id));
  return at < 0 ? order.length : at;
}
