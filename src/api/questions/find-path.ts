// Breadth first from both ends, one statement a level, whatever its width: the store's own shortestPath gives any of several
// paths, and another one on each store.

import { byCodePoint } from '../../text/by-code-point.js';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { labelOf } from '../load-node.js';
import { allInOrder } from '../names/all-in-order.js';
import { resolveAnyName } from '../names/resolve-any-name.js';
import type { HopParent, PathParent, PathTie } from '../parents.js';

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly through?: readonly PathTie[] | null;
  readonly longest: number;
}

/** How a node was reached: from which one, over what, and how common it is. */
interface Reached {
  readonly from: string | null;
  readonly tie: PathTie | null;
  /** Talks of the nodes on the way, in all: the fewer, the rarer the way. */
  readonly weight: number;
}
type Side = Map<string, Reached>;

const usual: readonly PathTie[] = [
  'GAVE',
  'DISCUSSES',
  'TEACHES',
  'ABOUT',
  'ECHOES',
  'CITES',
  'WORKED_FOR',
];
const most = { hops: 10, nodes: 50_000 };

/** `Query.path` */
export async function findPath(
  context: Context,
  { from, to, through, longest }: PathArguments,
): Promise<PathParent | null> {
  if (longest < 1 || longest > most.hops)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`longest\` to be a whole number from 1 to ${most.hops}, got \`${longest}\`.`,
    );
  const [start = from, end = to] = await allInOrder([
    resolveAnyName(context, from),
    resolveAnyName(context, to),
  ]);
  const ties = through && through.length > 0 ? through : usual;
  const ids = await search(context, [start, end], ties, longest);
  return ids && { ids: ids.map(({ id }) => id), hops: hopsOf(ids) };
}

type Step = { readonly id: string; readonly tie: PathTie | null };

async function search(
  context: Context,
  ends: readonly [string, string],
  ties: readonly PathTie[],
  longest: number,
): Promise<Step[] | null> {
  const sides = ends.map((id): Side => new Map([[id, { from: null, tie: null, weight: 0 }]]));
  const [near, far] = sides as [Side, Side];
  let fronts: [readonly string[], readonly string[]] = [[ends[0]], [ends[1]]];
  for (let hops = 0; ; hops += 1) {
    const met = meetingOf(near, far);
    if (met !== null) return joined(near, far, met);
    if (hops >= longest || near.size + far.size > most.nodes) return null;
    // The narrower side goes on: two small searches touch far fewer nodes than a large one.
    const turn = fronts[0].length <= fronts[1].length ? 0 : 1;
    const [side, front] = [sides[turn] as Side, fronts[turn]];
    if (front.length === 0) return null;
    const next = await widen(context, side, front, ties);
    fronts = turn === 0 ? [next, fronts[1]] : [fronts[0], next];
  }
}

/** Goes one level on; of several ways to a node the rarest is kept, then the first by id. */
async function widen(
  { read }: Context,
  side: Side,
  front: readonly string[],
  ties: readonly PathTie[],
): Promise<string[]> {
  const of = (label: string) => front.filter((id) => labelOf(id) === label);
  const rows = await read('path-steps', {
    talks: of('Talk'),
    speakers: of('Speaker'),
    companies: of('Company'),
    concepts: of('Concept'),
    lessons: of('Lesson'),
    events: of('Event'),
    conferences: of('Conference'),
    resources: of('Resource'),
    ties,
  });
  const found: Side = new Map();
  for (const row of rows) {
    const [id, parent] = [String(row['id']), String(row['parent'])];
    if (side.has(id)) continue;
    const reached: Reached = {
      from: parent,
      tie: row['tie'] as PathTie,
      weight: (side.get(parent)?.weight ?? 0) + Number(row['size']),
    };
    const before = found.get(id);
    if (!before || compare(reached, before) < 0) found.set(id, reached);
  }
  for (const [id, reached] of found) side.set(id, reached);
  return [...found.keys()];
}

function compare(left: Reached, right: Reached): number {
  return (
    left.weight - right.weight ||
    byCodePoint(left.from ?? '', right.from ?? '') ||
    byCodePoint(left.tie ?? '', right.tie ?? '')
  );
}

function meetingOf(near: Side, far: Side): string | null {
  const [small, large] = near.size <= far.size ? [near, far] : [far, near];
  const weightOf = (id: string) => (near.get(id)?.weight ?? 0) + (far.get(id)?.weight ?? 0);
  let best: string | null = null;
  for (const id of small.keys())
    if (
      large.has(id) &&
      (best === null || (weightOf(id) - weightOf(best) || byCodePoint(id, best)) < 0)
    )
      best = id;
  return best;
}

/** The steps from one end to the other; each with the tie that leads to it. */
function joined(near: Side, far: Side, met: string): Step[] {
  const steps: Step[] = [];
  for (let id: string | null = met; id !== null;) {
    const reached: Reached | undefined = near.get(id);
    steps.unshift({ id, tie: reached?.tie ?? null });
    id = reached?.from ?? null;
  }
  for (let at = far.get(met); at?.from; at = far.get(at.from))
    steps.push({ id: at.from, tie: at.tie });
  return steps;
}

function hopsOf(steps: readonly Step[]): HopParent[] {
  return steps.flatMap(({ id, tie }, index) => {
    const before = steps[index - 1];
    return before && tie ? [{ from: before.id, to: id, tie }] : [];
  });
}
