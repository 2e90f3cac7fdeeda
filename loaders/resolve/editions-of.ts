import type { GraphRelationship } from '../../src/graph.js';
import { conferenceId } from './conference-id.js';
import type { Curated } from './curated.js';
import type { Hub } from './hub.js';
import { valuesOf } from './tally.js';

/** An event is an edition of each series that its notes name. */
export function editionsOf(
  { id, tally }: Pick<Hub, 'id' | 'tally'>,
  curated: Curated,
): GraphRelationship[] {
  const series = new Set(valuesOf(tally, 'series').map(([name]) => conferenceId(name, curated)));
  return [...series].map((to) => ({ type: 'EDITION_OF', from: id, to, properties: {} }));
}
