import type { Context } from '../context.js';
import { resolveName } from '../names/resolve-name.js';

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

/** Looks all names up at once; throws UNKNOWN_… for the first that nothing has. */
export async function resolveNames(context: Context, names: NameArguments): Promise<NameIds> {
  const find = async (label: Parameters<typeof resolveName>[1], name?: string | null) =>
    name === null || name === undefined ? null : resolveName(context, label, name);
  const [concept, speaker, event, company, conference] = await Promise.all([
    find('Concept', names.about),
    find('Speaker', names.speaker),
    find('Event', names.event),
    find('Company', names.company),
    find('Conference', names.conference),
  ]);
  return { concept, speaker, event, company, conference };
}

/** The one id that is given, with its kind; null where none or several are. */
export function onlyId(ids: NameIds): readonly [keyof NameIds, string] | null {
  const given = Object.entries(ids).filter(([, id]) => id !== null);
  const [only] = given;
  return only && given.length === 1 ? [only[0] as keyof NameIds, String(only[1])] : null;
}
