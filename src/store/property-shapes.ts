import type { NodeProperties, RelationshipProperties } from '../graph.js';

/** What a store's missing property stands for: stores keep no nulls. An optional one is missing in the graph too. */
export type PropertyShape = 'list' | 'nullable' | 'required' | 'optional';

type ShapeOf<V> = undefined extends V
  ? 'optional'
  : V extends readonly string[]
    ? 'list'
    : null extends V
      ? 'nullable'
      : 'required';
type Shapes<All> = {
  readonly [Kind in keyof All]: { readonly [Name in keyof All[Kind]]-?: ShapeOf<All[Kind][Name]> };
};

/** The properties of each label of node beside `id`. */
export const nodeShapes: Shapes<NodeProperties> = {
  Talk: {
    title: 'nullable',
    altTitles: 'list',
    kind: 'required',
    abstract: 'nullable',
    url: 'nullable',
    year: 'nullable',
    evidence: 'list',
    reasons: 'list',
    doubts: 'list',
  },
  Speaker: {
    name: 'required',
    altNames: 'list',
    handle: 'nullable',
    talks: 'required',
    evidence: 'list',
    reasons: 'list',
    doubts: 'list',
  },
  Company: {
    name: 'required',
    altNames: 'list',
    talks: 'required',
    evidence: 'list',
    reasons: 'list',
    doubts: 'list',
  },
  Concept: {
    prefLabel: 'required',
    altLabels: 'list',
    hiddenLabels: 'list',
    definition: 'nullable',
    status: 'required',
    area: 'nullable',
    source: 'nullable',
    sourceUrl: 'nullable',
    exactMatch: 'nullable',
    talks: 'required',
    conferences: 'required',
    years: 'required',
    firstYear: 'nullable',
    lastYear: 'nullable',
    peakYear: 'nullable',
    tally: 'optional',
  },
  Lesson: { text: 'required', negated: 'required', evidence: 'list' },
  Event: {
    name: 'required',
    altNames: 'list',
    startDate: 'nullable',
    endDate: 'nullable',
    place: 'nullable',
    year: 'nullable',
    talks: 'required',
    evidence: 'list',
    tally: 'optional',
  },
  Conference: { name: 'required', altNames: 'list', tally: 'optional' },
  Resource: {
    kind: 'required',
    title: 'required',
    url: 'nullable',
    evidence: 'list',
    tally: 'optional',
  },
  Note: {
    paths: 'list',
    sha256: 'required',
    format: 'required',
    title: 'nullable',
    author: 'nullable',
    text: 'required',
    fileLines: 'nullable',
    places: 'nullable',
    facts: 'required',
    problems: 'required',
    silentLines: 'required',
    readWith: 'required',
    keys: 'optional',
  },
};

/** The properties of each type of relationship. */
export const relationshipShapes: Shapes<RelationshipProperties> = {
  GAVE: { evidence: 'list' },
  WORKED_FOR: { event: 'required', evidence: 'list' },
  PRESENTED_AT: { evidence: 'list' },
  EDITION_OF: {},
  DISCUSSES: { salience: 'required', central: 'required', mentions: 'required', evidence: 'list' },
  TEACHES: { evidence: 'list' },
  ABOUT: {},
  ECHOES: { score: 'required', words: 'list' },
  BROADER: {},
  RELATED: {},
  CITES: { evidence: 'list' },
  TELLS: { evidence: 'list' },
};
