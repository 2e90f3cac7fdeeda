import type { BareNote } from '../../src/graph.js';
import { conferenceId } from './conference-id.js';
import type { Curated } from './curated.js';
import { eventId } from './event-id.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf } from './mention.js';
import { writtenAs } from './written-as.js';

/** Where and when a talk was given, as one note's fact tells it. */
export interface Edition {
  readonly event: string;
  readonly conference: string;
  readonly year: number | null;
}

/** Adds events and conferences; gives back the edition that each event fact means, by the fact's id. */
export function addEvents(
  builder: GraphBuilder,
  notes: readonly BareNote[],
  curated: Curated,
): ReadonlyMap<string, Edition> {
  const editions = new Map<string, Edition>();
  for (const { id, fact } of mentionsOf(notes, 'event')) {
    const name = curated.eventName(fact);
    const series = curated.conferenceName(fact.series);
    const event = eventId(name);
    const conference = conferenceId(fact.series, curated);
    const written = [...new Set([fact.name, ...writtenAs(fact)])];
    builder.hub(
      'Event',
      event,
      [
        `name=${name}`,
        `series=${series}`,
        ...written.map((text) => `as=${text}`),
        ...(fact.startDate === null ? [] : [`start=${fact.startDate}`]),
        ...(fact.endDate === null ? [] : [`end=${fact.endDate}`]),
        ...(fact.place === null ? [] : [`place=${fact.place}`]),
        ...(fact.year === null ? [] : [`year=${fact.year}`]),
      ],
      id,
    );
    builder.hub('Conference', conference, [`name=${series}`, `as=${fact.series}`]);
    editions.set(id, { event, conference, year: fact.year });
  }
  return editions;
}
