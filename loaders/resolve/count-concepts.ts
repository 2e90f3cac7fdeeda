import type { GraphBuilder } from './graph-builder.js';

/** Fills in what questions ask of a concept often: its talks, conferences, years, first, latest and peak year. */
export function countConcepts(builder: GraphBuilder): void {
  const years = new Map(builder.nodes('Event').map(({ id, properties }) => [id, properties.year]));
  const conferences = new Map(
    builder.relationships('EDITION_OF').map(({ from, to }) => [from, to]),
  );
  const events = new Map<string, string[]>();
  for (const { from, to } of builder.relationships('PRESENTED_AT'))
    events.set(from, [...(events.get(from) ?? []), to]);
  const talks = new Map<string, string[]>();
  for (const { from, to } of builder.relationships('DISCUSSES'))
    talks.set(to, [...(talks.get(to) ?? []), from]);
  builder.update('Concept', (id, properties) => {
    const own = talks.get(id) ?? [];
    const given = own.flatMap((talk) => [
      ...new Set((events.get(talk) ?? []).map((event) => years.get(event) ?? null)),
    ]);
    const dated = given.filter((year) => year !== null);
    const perYear = new Map<number, number>();
    for (const year of dated) perYear.set(year, (perYear.get(year) ?? 0) + 1);
    const peak =
      [...perYear].toSorted(([a, left], [b, right]) => right - left || a - b)[0]?.[0] ?? null;
    const held = own.flatMap((talk) =>
      (events.get(talk) ?? []).flatMap((event) => conferences.get(event) ?? []),
    );
    return {
      ...properties,
      talks: own.length,
      conferences: new Set(held).size,
      years: perYear.size,
      firstYear: dated.length > 0 ? Math.min(...dated) : null,
      lastYear: dated.length > 0 ? Math.max(...dated) : null,
      peakYear: peak,
    };
  });
}
