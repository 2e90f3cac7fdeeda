import fc from 'fast-check';
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  NodeLabel,
  NodeProperties,
  RelationshipProperties,
  RelationshipType,
} from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const texts = fc.array(text, { maxLength: 3 });
const maybeText = fc.option(text);
const count = fc.nat(9000);
const maybeYear = fc.option(fc.integer({ min: 1960, max: 2100 }));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

type Arbitraries<All> = { readonly [Kind in keyof All]: fc.Arbitrary<All[Kind]> };

const nodeProperties: Arbitraries<NodeProperties> = {
  Talk: fc.record({
    title: maybeText,
    altTitles: texts,
    kind: fc.constantFrom('talk', 'keynote', 'workshop'),
    abstract: maybeText,
    url: maybeText,
    year: maybeYear,
    evidence: texts,
    reasons: texts,
    doubts: texts,
  }),
  Speaker: fc.record({
    name: text,
    altNames: texts,
    handle: maybeText,
    talks: count,
    evidence: texts,
    reasons: texts,
    doubts: texts,
  }),
  Company: fc.record({
    name: text,
    altNames: texts,
    talks: count,
    evidence: texts,
    reasons: texts,
    doubts: texts,
  }),
  Concept: fc.record({
    prefLabel: text,
    altLabels: texts,
    hiddenLabels: texts,
    definition: maybeText,
    status: fc.constantFrom('curated', 'candidate', 'retired'),
    area: maybeText,
    source: maybeText,
    sourceUrl: maybeText,
    exactMatch: maybeText,
    talks: count,
    conferences: count,
    years: count,
    firstYear: maybeYear,
    lastYear: maybeYear,
    peakYear: maybeYear,
  }),
  Lesson: fc.record({ text, negated: fc.boolean(), evidence: texts }),
  Event: fc.record({
    name: text,
    altNames: texts,
    startDate: maybeText,
    endDate: maybeText,
    place: maybeText,
    year: maybeYear,
    talks: count,
    evidence: texts,
  }),
  Conference: fc.record({ name: text, altNames: texts }),
  Resource: fc.record({
    kind: fc.constantFrom('book', 'paper', 'tool'),
    title: text,
    url: maybeText,
    evidence: texts,
  }),
  Note: fc.record({
    paths: texts,
    sha256: text,
    format: text,
    title: maybeText,
    author: maybeText,
    text,
    fileLines: maybeText,
    places: maybeText,
    facts: text,
    problems: text,
    silentLines: text,
    readWith: text,
  }),
};

const evidence = fc.record({ evidence: texts });
const nothing = fc.constant({});
const relationshipProperties: Arbitraries<RelationshipProperties> = {
  GAVE: evidence,
  WORKED_FOR: fc.record({
    event: fc.constantFrom('', 'event/0', 'event/1'),
    evidence: texts,
  }),
  PRESENTED_AT: evidence,
  EDITION_OF: nothing,
  DISCUSSES: fc.record({
    salience: share,
    central: fc.boolean(),
    mentions: count,
    evidence: texts,
  }),
  TEACHES: evidence,
  ABOUT: nothing,
  ECHOES: fc.record({ score: share, words: texts }),
  BROADER: nothing,
  RELATED: nothing,
  CITES: evidence,
  TELLS: evidence,
};

const ends: { readonly [T in RelationshipType]: readonly [NodeLabel, NodeLabel] } = {
  GAVE: ['Speaker', 'Talk'],
  WORKED_FOR: ['Speaker', 'Company'],
  PRESENTED_AT: ['Talk', 'Event'],
  EDITION_OF: ['Event', 'Conference'],
  DISCUSSES: ['Talk', 'Concept'],
  TEACHES: ['Talk', 'Lesson'],
  ABOUT: ['Lesson', 'Concept'],
  ECHOES: ['Lesson', 'Lesson'],
  BROADER: ['Concept', 'Concept'],
  RELATED: ['Concept', 'Concept'],
  CITES: ['Talk', 'Resource'],
  TELLS: ['Note', 'Talk'],
};

/** What tells two nodes or two relationships apart. */
export function keyOf(item: GraphNode | GraphRelationship): string {
  if ('label' in item) return item.id;
  const event = item.type === 'WORKED_FOR' ? item.properties.event : '';
  return [item.type, item.from, item.to, event].join(' ');
}

const labels = Object.keys(nodeProperties) as NodeLabel[];
const types = Object.keys(ends) as RelationshipType[];

// Few ids, so that two graphs of one test share some.
const anyNode: fc.Arbitrary<GraphNode> = fc.constantFrom(...labels).chain((label) =>
  fc.record({
    label: fc.constant(label),
    id: fc.nat(2).map((n) => `${label.toLowerCase()}/${n}`),
    properties: nodeProperties[label],
  }),
) as fc.Arbitrary<GraphNode>;

/** Small graphs of any labels and types with any texts, in the order in which a graph is read. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .uniqueArray(anyNode, { selector: keyOf, maxLength: 14 })
  .chain((nodes) => {
    const idsOf = (label: NodeLabel): string[] =>
      nodes.filter((node) => node.label === label).map(({ id }) => id);
    const possible = types.filter((type) => ends[type].every((label) => idsOf(label).length > 0));
    const relationships =
      possible.length === 0
        ? fc.constant([])
        : fc.uniqueArray(
            fc.constantFrom(...possible).chain((type) =>
              fc.record({
                type: fc.constant(type),
                from: fc.constantFrom(...idsOf(ends[type][0])),
                to: fc.constantFrom(...idsOf(ends[type][1])),
                properties: relationshipProperties[type],
              }),
            ) as fc.Arbitrary<GraphRelationship>,
            { selector: keyOf, maxLength: 14 },
          );
    return relationships.map((found) => ({
      nodes: nodes.toSorted((left, right) => byCodePoint(keyOf(left), keyOf(right))),
      relationships: found.toSorted((left, right) => byCodePoint(keyOf(left), keyOf(right))),
    }));
  });
