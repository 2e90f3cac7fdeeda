import type { ThingKind } from './network.js';

/** What an address says of the network. */
export interface NetView {
  /** The thing it starts from; empty for none. */
  readonly from: string;
  /** The other end of a path: an id or a name; empty for none. */
  readonly to: string;
  /** What was grown beside the start, in order. */
  readonly grown: readonly string[];
  readonly without: ReadonlySet<ThingKind>;
  /** The least strength of a tie, 0 to 1. */
  readonly strength: number;
  /** The thing that is told of beside the picture; empty for none. */
  readonly at: string;
}

/** Kinds that can be left out, with what to call them. */
export const netKinds: readonly (readonly [ThingKind, string])[] = [
  ['concept', 'Ideas'],
  ['talk', 'Talks'],
  ['speaker', 'Speakers'],
  ['company', 'Companies'],
  ['event', 'Events'],
  ['conference', 'Conferences'],
  ['lesson', 'Lessons'],
];

const mostGrown = 40;

/** The network that an address names. */
export function readNetView(query: URLSearchParams): NetView {
  const strength = Number(query.get('strength') ?? 0);
  const listed = (name: string) => (query.get(name) ?? '').split(',').filter((item) => item !== '');
  const without = new Set(listed('without'));
  return {
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    grown: [...new Set(listed('grown'))].slice(0, mostGrown),
    without: new Set(netKinds.map(([kind]) => kind).filter((kind) => without.has(kind))),
    strength: strength >= 0 && strength <= 1 ? strength : 0,
    at: query.get('at') ?? '',
  };
}

/** The names in the address that make a network. */
export function netValues(view: NetView): Record<string, string> {
  return {
    from: view.from,
    to: view.to,
    grown: view.grown.join(','),
    without: [...view.without].join(','),
    strength: view.strength > 0 ? String(view.strength) : '',
    at: view.at,
  };
}
