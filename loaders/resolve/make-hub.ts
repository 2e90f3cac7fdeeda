// From a hub's counts to its node. A table: a label of hub that is not in it does not compile.

import type { HubLabel, NodeProperties, ResourceKind } from '../../src/graph.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import { editionsOf } from './editions-of.js';
import type { Hub, MadeHub } from './hub.js';
import { mergeEvidence } from './merge-evidence.js';
import { otherSpellings } from './other-spellings.js';
import { countOf, countValues, mostSaid, valuesOf, writeTally, type Tally } from './tally.js';

/** The node and the relationships that a hub's counts and evidence come to. */
export function makeHub(hub: Hub, curated: Curated): MadeHub {
  const properties = makers[hub.label](hub, curated);
  if (!properties) return { node: null, relationships: [] };
  // Label and properties belong together by the table's type; the union can't be checked.
  const node = { label: hub.label, id: hub.id, properties } as MadeHub['node'];
  return { node, relationships: hub.label === 'Event' ? editionsOf(hub, curated) : [] };
}

const makers: {
  readonly [L in HubLabel]: (hub: Hub, curated: Curated) => NodeProperties[L] | null;
} = {
  Event: ({ tally, evidence }) => {
    const name = spelling(tally, 'name');
    if (name === null) return null;
    const year = mostSaid(tally, 'year');
    return {
      name,
      altNames: otherThan(name, valuesOf(tally, 'as')),
      startDate: mostSaid(tally, 'start'),
      endDate: mostSaid(tally, 'end'),
      place: mostSaid(tally, 'place'),
      year: year === null ? null : Number(year),
      talks: countOf(tally, 'talk'),
      evidence: mergeEvidence(evidence, []),
      tally: writeTally(tally),
    };
  },
  Conference: ({ tally }) => {
    const name = spelling(tally, 'name');
    if (name === null) return null;
    return { name, altNames: otherThan(name, valuesOf(tally, 'as')), tally: writeTally(tally) };
  },
  Resource: ({ tally, evidence }) => {
    const titles = valuesOf(tally, 'title').map(([text, count]) => ({
      text,
      // A link's own address is no title where another note gives one.
      authority: /^https?:/.test(text) ? 0 : 1,
      count,
    }));
    if (titles.length === 0) return null;
    const kinds = valuesOf(tally, 'kind').map(([kind]) => kind as ResourceKind);
    return {
      kind: kinds.find((kind) => kind !== 'link') ?? 'link',
      title: chooseSpelling(titles),
      url: valuesOf(tally, 'url')[0]?.[0] ?? null,
      evidence: mergeEvidence(evidence, []),
      tally: writeTally(tally),
    };
  },
  Concept: ({ id, tally }, curated) => {
    const known = curated.conceptOf(id);
    const label = known?.prefLabel ?? spelling(tally, 'label');
    if (label === null) return null;
    const years = valuesOf(tally, 'year').map(([year, count]) => [Number(year), count] as const);
    const dated = years.map(([year]) => year);
    return {
      prefLabel: label,
      altLabels: known?.altLabels ?? [],
      hiddenLabels: known?.hiddenLabels ?? [],
      definition: known?.definition ?? null,
      status: known ? 'curated' : 'candidate',
      area: known?.area ?? null,
      source: known?.source.name ?? null,
      sourceUrl: known?.source.url ?? null,
      exactMatch: known?.exactMatch ?? null,
      talks: countOf(tally, 'talk'),
      conferences: countValues(tally, 'at'),
      years: years.length,
      firstYear: dated.length > 0 ? Math.min(...dated) : null,
      lastYear: dated.length > 0 ? Math.max(...dated) : null,
      peakYear: years.toSorted(([a, left], [b, right]) => right - left || a - b)[0]?.[0] ?? null,
      tally: writeTally(tally),
    };
  },
};

function spelling(tally: Tally, field: string): string | null {
  const all = valuesOf(tally, field).map(([text, count]) => ({ text, authority: 0, count }));
  return all.length > 0 ? chooseSpelling(all) : null;
}

function otherThan(name: string, values: ReturnType<typeof valuesOf>): string[] {
  return otherSpellings(
    name,
    values.map(([text]) => text),
  );
}
