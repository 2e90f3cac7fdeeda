import { byCodePoint } from '../../src/text/by-code-point.js';
import type { NoteFacts } from '../../src/graph.js';
import { fold } from '../../src/text/fold.js';
import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import { mentionsOf, type Mention } from './mention.js';

/** Adds events and conferences; gives back each event's id by its name as the notes have it. */
export function addEvents(
  builder: GraphBuilder,
  notes: readonly NoteFacts[],
  curated: Curated,
): ReadonlyMap<string, string> {
  const byId = new Map<string, Mention<'event'>[]>();
  for (const mention of mentionsOf(notes, 'event')) {
    const id = `event/${slug(curated.eventName(mention.fact))}`;
    byId.set(id, [...(byId.get(id) ?? []), mention]);
  }
  const ids = new Map<string, string>();
  const series = new Map<string, string[]>();
  for (const [id, mentions] of byId) {
    const name = chooseSpelling(
      mentions.map(({ fact }) => ({ text: curated.eventName(fact), authority: 0 })),
    );
    const written = mentions
      .flatMap(({ fact }) => [fact.name, fact.asWritten])
      .filter((text) => text.length <= 80);
    const first = <T>(pick: (fact: Mention<'event'>['fact']) => T | null): T | null =>
      mentions.map(({ fact }) => pick(fact)).find((value) => value !== null) ?? null;
    builder.node('Event', id, {
      name,
      altNames: [...new Set(written)].filter((text) => text !== name).toSorted(byCodePoint),
      startDate: first((fact) => fact.startDate),
      endDate: first((fact) => fact.endDate),
      place: first((fact) => fact.place),
      year: first((fact) => fact.year),
      talks: 0,
      evidence: mentions.map((mention) => mention.id),
    });
    for (const { fact } of mentions) {
      ids.set(fact.name, id);
      const key = fold(fact.series);
      series.set(key, [...(series.get(key) ?? []), fact.series]);
      builder.relate('EDITION_OF', id, `conference/${slug(fact.series)}`, {});
    }
  }
  for (const names of series.values()) {
    const name = chooseSpelling(names.map((text) => ({ text, authority: 0 })));
    builder.node('Conference', `conference/${slug(name)}`, {
      name,
      altNames: [...new Set(names)].filter((text) => text !== name).toSorted(byCodePoint),
    });
  }
  return ids;
}
