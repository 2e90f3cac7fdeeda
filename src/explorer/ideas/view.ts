import type { ConceptFilter, ConceptOrder, IdeasQueryVariables } from '../generated/operations.js';
import { trendsOf, type Trend } from './trend.js';

/** What an address says of the picture of ideas: its columns, its order, what is left out, and which cell is open. */
export interface View {
  readonly by: 'YEARS' | 'CONFERENCES' | 'EVENTS';
  readonly sort: ConceptOrder;
  readonly trend: Trend | null;
  readonly conference: string;
  readonly area: string;
  readonly status: '' | 'CURATED' | 'CANDIDATE';
  readonly label: string;
  readonly rows: number;
}

const sorts: readonly ConceptOrder[] = [
  'TALKS',
  'CONFERENCES',
  'LATEST_YEAR',
  'FIRST_YEAR',
  'LABEL',
];

/** The picture that an address names; what it does not say stands at its usual value. */
export function readView(query: URLSearchParams): View {
  const choose = <Value extends string>(
    name: string,
    values: readonly Value[],
  ): Value | undefined =>
    values.find((value) => value === query.get(name)?.toUpperCase().replaceAll('-', '_'));
  const trend = query.get('trend');
  const rows = Number(query.get('rows') ?? 30);
  return {
    by: choose('by', ['YEARS', 'CONFERENCES', 'EVENTS']) ?? 'YEARS',
    sort: choose('sort', sorts) ?? 'TALKS',
    trend: trend === 'new' || trend === 'back' || trend === 'faded' ? trend : null,
    conference: query.get('at') ?? '',
    area: query.get('area') ?? '',
    status: choose('status', ['CURATED', 'CANDIDATE']) ?? '',
    label: query.get('label') ?? '',
    rows: [30, 60, 100].includes(rows) ? rows : 30,
  };
}

/** The question that a picture asks. Unless a trend says otherwise, only ideas that recur. */
export function variablesOf(view: View, latestYear: number): IdeasQueryVariables {
  const all: ConceptFilter[] = [
    view.trend
      ? trendsOf(latestYear)[view.trend].where
      : { or: [{ conferenceCount: { from: 2 } }, { yearCount: { from: 2 } }] },
  ];
  if (view.conference) all.push({ conference: [view.conference] });
  if (view.area) all.push({ area: [view.area] });
  if (view.status) all.push({ status: [view.status] });
  if (view.label.trim()) all.push({ label: { contains: view.label.trim() } });
  return { by: view.by, orderBy: view.sort, where: { and: all }, first: view.rows };
}
