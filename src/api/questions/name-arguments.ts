import type { Context } from '../context.js';
import { allInOrder } from '../names/all-in-order.js';
import { resolveName, type NamedLabel } from '../names/resolve-name.js';
import { testOf } from '../plan/test-of.js';
import type { Where } from '../plan/where.js';

/** Names that a list can be narrowed by. */
export interface NameArguments {
  readonly about?: string | null;
  readonly speaker?: string | null;
  readonly event?: string | null;
  readonly company?: string | null;
  readonly conference?: string | null;
}

/** The ids that the names stand for, null for those not given. */
export interface NameIds {
  readonly concept: string | null;
  readonly speaker: string | null;
  readonly event: string | null;
  readonly company: string | null;
  readonly conference: string | null;
}

/** What each kind of id names. */
export const labelsOfKinds: { readonly [K in keyof NameIds]: NamedLabel } = {
  concept: 'Concept',
  speaker: 'Speaker',
  event: 'Event',
  company: 'Company',
  conference: 'Conference',
};

/** Looks all names up at once; throws UNKNOWN_… for the first that nothing has. */
export async function resolveNames(context: Context, names: NameArguments): Promise<NameIds> {
  const find = async (label: NamedLabel, name?: string | null) =>
    name === null || name === undefined ? null : resolveName(context, label, name);
  const [concept = null, speaker = null, event = null, company = null, conference = null] =
    await allInOrder([
      find('Concept', names.about),
      find('Speaker', names.speaker),
      find('Event', names.event),
      find('Company', names.company),
      find('Conference', names.conference),
    ]);
  return { concept, speaker, event, company, conference };
}

/** The kinds of id that are given, in the order of `kinds`. */
export function givenKinds(ids: NameIds, kinds: readonly (keyof NameIds)[]): (keyof NameIds)[] {
  return kinds.filter((kind) => ids[kind] !== null);
}

/** The filter that the ids of some kinds make. */
export function testsOf(ids: NameIds, kinds: readonly (keyof NameIds)[]): Where[] {
  return givenKinds(ids, kinds).map((kind) =>
    testOf(kind === 'concept' ? 'about' : kind, { ids: [String(ids[kind])] }),
  );
}
