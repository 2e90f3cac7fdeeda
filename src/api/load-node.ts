import type { NodeLabel } from '../graph.js';
import type { Context } from './context.js';
import type { ParentByLabel } from './parents.js';

const labels: Readonly<Record<string, NodeLabel>> = {
  talk: 'Talk',
  speaker: 'Speaker',
  company: 'Company',
  concept: 'Concept',
  lesson: 'Lesson',
  event: 'Event',
  conference: 'Conference',
  resource: 'Resource',
  note: 'Note',
};

/** The label that an id tells of: `talk/…` is a Talk. Null for anything else. */
export function labelOf(id: string): NodeLabel | null {
  const kind = id.slice(0, id.indexOf('/'));
  return Object.hasOwn(labels, kind) ? (labels[kind] ?? null) : null;
}

/** The node of a label with an id, null where there is none; one statement for all that ask at the same time. */
export async function loadNodeOf<L extends NodeLabel>(
  { readOf }: Context,
  label: L,
  id: string,
): Promise<ParentByLabel[L] | null> {
  const [row] = await readOf(`${label.toLowerCase()}-by-id`, id);
  return row ? (row['node'] as ParentByLabel[L]) : null;
}
