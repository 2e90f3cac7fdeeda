import type { BareNote, HubLabel } from '../../src/graph.js';
import { conferenceId } from './conference-id.js';
import type { Curated } from './curated.js';
import { eventId } from './event-id.js';
import { resourceId } from './resource-id.js';

/** The hubs that the facts of some notes mean, each once: those whose counts a change of these notes moves, but for corrections. */
export function hubsOf(
  notes: readonly BareNote[],
  curated: Curated,
): readonly { readonly label: HubLabel; readonly id: string }[] {
  const labels = new Map<string, HubLabel>();
  for (const { facts } of notes)
    for (const fact of facts)
      if (fact.kind === 'event') {
        labels.set(eventId(curated.eventName(fact)), 'Event');
        labels.set(conferenceId(fact.series, curated), 'Conference');
      } else if (fact.kind === 'concept') labels.set(curated.conceptId(fact.label), 'Concept');
      else if (fact.kind === 'resource') labels.set(resourceId(fact), 'Resource');
  return [...labels].map(([id, label]) => ({ label, id }));
}
