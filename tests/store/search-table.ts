import type { Graph, GraphNode } from '../../src/graph.js';

const talk = (id: string, title: string, abstract: string | null = null): GraphNode => ({
  label: 'Talk',
  id: `talk/${id}`,
  properties: {
    title,
    altTitles: [],
    kind: 'talk',
    abstract,
    url: null,
    year: 2019,
    evidence: [],
    reasons: [],
    doubts: [],
  },
});
const concept = (
  id: string,
  prefLabel: string,
  definition: string,
  altLabels: readonly string[] = [],
  hiddenLabels: readonly string[] = [],
): GraphNode => ({
  label: 'Concept',
  id: `concept/${id}`,
  properties: {
    prefLabel,
    altLabels,
    hiddenLabels,
    definition,
    status: 'curated',
    area: null,
    source: null,
    sourceUrl: null,
    exactMatch: null,
    talks: 1,
    conferences: 1,
    years: 1,
    firstYear: null,
    lastYear: null,
    peakYear: null,
  },
});
const speaker = (id: string, name: string, handle: string | null = null): GraphNode => ({
  label: 'Speaker',
  id: `speaker/${id}`,
  properties: { name, altNames: [], handle, talks: 1, evidence: [], reasons: [], doubts: [] },
});
const lesson = (id: string, text: string): GraphNode => ({
  label: 'Lesson',
  id: `lesson/${id}`,
  properties: { text, negated: false, evidence: [] },
});

/** What the table below searches in. */
export const searchedGraph: Graph = {
  nodes: [
    talk('hysteresis', 'Hysteresis, metastable failures and the retry storm'),
    talk('budgets', 'Spending your error budget', 'How one team stopped arguing about releases.'),
    talk('on-call', 'On-call without burnout'),
    talk('load', 'Load balancing at planet scale'),
    talk('zurich', 'Zürich: a datacenter story'),
    talk('observability', 'Observability for the rest of us'),
    concept('hysteresis', 'hysteresis', 'A system whose state depends on its history.'),
    concept('error-budget', 'error budget', 'How much failure a service may spend.', [
      'budget for errors',
    ]),
    concept('slo', 'service level objective', 'A target for a level of service.', ['SLO', 'SLOs']),
    concept('sli', 'service level indicator', 'What a service level objective is measured by.', [
      'SLI',
    ]),
    concept('retry', 'retry', 'Trying again after a failure.', ['retries', 'retrying'], ['re-try']),
    concept('retry-storm', 'retry storm', 'Retries that keep an overload alive.', [
      'retry amplification',
    ]),
    concept('load-shedding', 'load shedding', 'Refusing work to protect the rest.'),
    concept('toil', 'toil', 'Manual work that scales with the service.'),
    speaker('bjorn', 'Björn Rabenstein'),
    speaker('soren', 'Søren Ødegård'),
    speaker('tanya', 'Tanya Reilly', 'whereistanya'),
    speaker('liz', 'Liz Fong-Jones'),
    lesson('jitter', 'Always retry with exponential backoff and jitter.'),
    lesson('budget', 'Agree on the error budget before the outage.'),
    lesson('blame', 'Blame the process and never the person.'),
    {
      label: 'Company',
      id: 'company/acme',
      properties: {
        name: 'Acme',
        altNames: ['Acme Incorporated'],
        talks: 1,
        evidence: [],
        reasons: [],
        doubts: [],
      },
    },
    { label: 'Conference', id: 'conference/srecon', properties: { name: 'SREcon', altNames: [] } },
    {
      label: 'Event',
      id: 'event/srecon18-americas',
      properties: {
        name: 'SREcon18 Americas',
        altNames: ['SREcon 2018 Americas'],
        startDate: null,
        endDate: null,
        place: null,
        year: 2018,
        talks: 1,
        evidence: [],
      },
    },
    {
      label: 'Resource',
      id: 'resource/book',
      properties: { kind: 'book', title: 'Hysteresis handbook', url: null, evidence: [] },
    },
  ],
  relationships: [],
};

/** A query, what every store finds first, and why. */
export const searchTable: readonly (readonly [query: string, best: string, why: string])[] = [
  ['hysteresis', 'concept/hysteresis', 'a whole name before a longer one that holds it'],
  ['HYSTERESIS', 'concept/hysteresis', 'capitals make no difference'],
  ['hysterisis', 'concept/hysteresis', 'a wrong letter'],
  ['hystresis', 'concept/hysteresis', 'a letter left out'],
  ['error budget', 'concept/error-budget', 'the idea itself before talks and lessons on it'],
  ['eror budget', 'concept/error-budget', 'a typo in one of two words'],
  ['error bugdet', 'concept/error-budget', 'letters that changed places'],
  ['budget for errors', 'concept/error-budget', 'another name'],
  ['retries', 'concept/retry', 'another name before the names that hold it'],
  ['re-try', 'concept/retry', 'a hidden label is found'],
  ['retry storm', 'concept/retry-storm', 'both words in the name'],
  ['slo', 'concept/slo', 'an acronym'],
  ['service level indicator', 'concept/sli', 'all three words in the name'],
  ['hyster', 'concept/hysteresis', 'the beginning of a word'],
  ['observ', 'talk/observability', 'the beginning of a long word'],
  ['bjorn', 'speaker/bjorn', 'typed without its accent'],
  ['Björn', 'speaker/bjorn', 'typed with its accent'],
  ['soren odegard', 'speaker/soren', 'letters that are no accents'],
  ['zurich datacentre', 'talk/zurich', 'an accent and a spelling'],
  ['rabenstien', 'speaker/bjorn', 'a surname with letters that changed places'],
  ['fong-jones', 'speaker/liz', 'a hyphen'],
  ['@whereistanya', 'speaker/tanya', 'a handle'],
  ['exponential backoff', 'lesson/jitter', 'words of a lesson'],
  ['burnout on call', 'talk/on-call', 'the order of words'],
  ['arguing about releases', 'talk/budgets', 'words of an abstract alone'],
  ['srecon', 'conference/srecon', 'the series before its editions'],
  ['srecon18', 'event/srecon18-americas', 'an edition'],
  ['acme incorporated', 'company/acme', 'a company by its other name'],
  ['the error budget', 'concept/error-budget', 'a word that means nothing'],
];
