// Reads the vocabulary back with libraries that know RDF and nothing of Throughline, and checks what the SKOS reference
// demands of data (https://www.w3.org/TR/skos-reference/, numbers as there).

import { beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store, type Quad } from 'n3';
import { exportJsonld } from '../../src/vocabulary/export-jsonld.js';
import { defaultBase, exportSkos } from '../../src/vocabulary/export-skos.js';
import { exportTurtle } from '../../src/vocabulary/export-turtle.js';
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js';
import type { VocabularyConcept } from '../../src/vocabulary.js';

const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const { concepts } = readVocabulary();
const resources = exportSkos(concepts);
const turtle = exportTurtle(resources, defaultBase);
const jsonld = exportJsonld(resources);

const readTurtle = (text: string): Quad[] => new Parser().parse(text);

async function readJsonld(text: string): Promise<Quad[]> {
  const parser = new JsonLdParser();
  const quads: Quad[] = [];
  parser.on('data', (quad: Quad) => quads.push(quad));
  const ended = once(parser, 'end');
  parser.end(text);
  await ended;
  return quads;
}

const lineOf = ({ subject, predicate, object }: Quad): string =>
  [
    subject.value,
    predicate.value,
    object.termType,
    object.value,
    object.termType === 'Literal' ? object.language : '',
  ].join(' ');

let store: Store;
beforeAll(() => {
  store = new Store(readTurtle(turtle));
});

/** Subjects that are of this class. */
const of = (name: string) => store.getSubjects(type, skos(name), null).map(({ value }) => value);
/** Pairs of subject and object under a property. */
const pairs = (name: string) =>
  store
    .getQuads(null, skos(name), null, null)
    .map(({ subject, object }): [string, string] => [subject.value, object.value]);
const labels = (name: string) =>
  new Set(
    store
      .getQuads(null, skos(name), null, null)
      .map(({ subject, object }) =>
        [subject.value, object.value, object.termType === 'Literal' ? object.language : ''].join(
          '|',
        ),
      ),
  );

describe('the vocabulary as RDF', () => {
  it('is the same in Turtle and in JSON-LD, and no statement is told twice', async () => {
    const [one, other] = [readTurtle(turtle), await readJsonld(jsonld)].map((quads) =>
      quads.map(lineOf).toSorted(),
    );
    expect(new Set(one).size).toBe(one?.length);
    expect(other).toEqual(one);
  });

  it('tells of each concept all that its entry says', () => {
    const byLabel = new Map(
      store
        .getQuads(null, skos('prefLabel'), null, null)
        // Areas are named too.
        .filter(({ subject }) => store.countQuads(subject, type, skos('Concept'), null) > 0)
        .map(({ subject, object }) => [object.value, subject.value]),
    );
    const objects = (subject: string, predicate: string) =>
      store.getObjects(subject, predicate, null).map(({ value }) => value);
    for (const concept of concepts) {
      const subject = byLabel.get(concept.prefLabel) ?? '';
      expect({
        altLabels: objects(subject, skos('altLabel')).toSorted(),
        hiddenLabels: objects(subject, skos('hiddenLabel')).toSorted(),
        definition: objects(subject, skos('definition')),
        broader: objects(subject, skos('broader')).toSorted(),
        source: objects(subject, dct('source')),
        citation: objects(subject, dct('bibliographicCitation')),
        exactMatch: objects(subject, skos('exactMatch')),
      }).toEqual({
        altLabels: concept.altLabels.toSorted(),
        hiddenLabels: concept.hiddenLabels.toSorted(),
        definition: [concept.definition],
        broader: concept.broader.map((label) => byLabel.get(label) ?? '').toSorted(),
        source: [concept.source.url],
        citation: [concept.source.name],
        exactMatch: concept.exactMatch === null ? [] : [concept.exactMatch],
      });
    }
  });

  it('has each concept in its scheme and in the collection of its area', () => {
    const [scheme] = of('ConceptScheme');
    expect(of('ConceptScheme')).toEqual([defaultBase]);
    expect(
      pairs('inScheme')
        .map(([from]) => from)
        .toSorted(),
    ).toEqual(of('Concept').toSorted());
    expect(new Set(pairs('inScheme').map(([, to]) => to))).toEqual(new Set([scheme]));
    expect(
      pairs('member')
        .map(([, to]) => to)
        .toSorted(),
    ).toEqual(of('Concept').toSorted());
    expect(of('Collection')).toHaveLength(new Set(concepts.map(({ area }) => area)).size);
  });
});

describe('the integrity conditions of SKOS', () => {
  it('S9, S37: no resource is of two of the classes scheme, concept and collection', () => {
    const all = [...of('ConceptScheme'), ...of('Concept'), ...of('Collection')];
    expect(all.length).toBeGreaterThan(concepts.length);
    expect(new Set(all).size).toBe(all.length);
  });

  it('S13: no words are two kinds of label of one resource', () => {
    const all = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((name) => [...labels(name)]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('S14: no resource has two preferred labels in one language', () => {
    const keys = [...labels('prefLabel')].map((key) => key.replace(/\|.*\|/, '|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('S27: what is related is neither above nor below', () => {
    const broader = new Map<string, string[]>();
    for (const [from, to] of pairs('broader'))
      broader.set(from, [...(broader.get(from) ?? []), to]);
    const above = (start: string): Set<string> => {
      const found = new Set<string>();
      const open = [start];
      for (let next = open.pop(); next !== undefined; next = open.pop())
        for (const upper of broader.get(next) ?? [])
          if (!found.has(upper)) open.push(...(found.add(upper), [upper]));
      return found;
    };
    expect(pairs('related').length).toBeGreaterThan(0);
    expect(pairs('related').filter(([from, to]) => above(from).has(to))).toEqual([]);
  });

  it('S46: what matches exactly matches in no other way', () => {
    expect(pairs('exactMatch').length).toBeGreaterThan(0);
    expect([...pairs('broadMatch'), ...pairs('narrowMatch'), ...pairs('relatedMatch')]).toEqual([]);
  });

  // What may be inferred is told: S8 hasTopConcept and topConceptOf, S23 related both ways, S25 narrower and broader.
  it.each([
    ['hasTopConcept', 'topConceptOf'],
    ['broader', 'narrower'],
    ['related', 'related'],
  ])('%s and %s are told both ways', (one, other) => {
    const turned = pairs(other).map(([from, to]) => `${to} ${from}`);
    expect(
      pairs(one)
        .map((pair) => pair.join(' '))
        .toSorted(),
    ).toEqual(turned.toSorted());
  });

  it('S7: top concepts are in the scheme, and nothing is above them', () => {
    const lower = new Set(pairs('broader').map(([from]) => from));
    const top = pairs('topConceptOf').map(([from]) => from);
    expect(top.filter((concept) => lower.has(concept))).toEqual([]);
    expect(top.length + lower.size).toBe(concepts.length);
  });

  it('links nothing that is not there', () => {
    const known = new Set(of('Concept'));
    const linked = ['broader', 'narrower', 'related', 'hasTopConcept', 'member'].flatMap((name) =>
      pairs(name).map(([, to]) => to),
    );
    expect(linked.filter((concept) => !known.has(concept))).toEqual([]);
  });
});

/** An entry of the vocabulary. */
const concept = (prefLabel: string, more: Partial<VocabularyConcept> = {}): VocabularyConcept => ({
  prefLabel,
  altLabels: [],
  hiddenLabels: [],
  definition: 'Something that is worth an entry.',
  broader: [],
  related: [],
  source: { name: 'A book', url: 'https://example.org/book' },
  exactMatch: null,
  exactCase: [],
  prominent: [],
  area: 'data',
  ...more,
});
const iris = (list: readonly VocabularyConcept[], base?: string) =>
  exportSkos(list, base).map(({ iri }) => iri);

describe('addresses', () => {
  it('are made of the label alone', () => {
    expect(iris([concept('error budget')])).toEqual([
      'https://throughline.example/vocabulary/',
      'https://throughline.example/vocabulary/area/data',
      'https://throughline.example/vocabulary/concept/error-budget',
    ]);
    expect(iris([concept('zebra'), concept('error budget')])).toContain(
      'https://throughline.example/vocabulary/concept/error-budget',
    );
  });

  it('stay apart where labels give one slug', () => {
    expect(iris([concept('C'), concept('C++')], 'urn:x:').slice(2)).toEqual([
      'urn:x:concept/C',
      'urn:x:concept/C%2B%2B',
    ]);
  });

  it('are all different in the shipped vocabulary', () => {
    expect(new Set(iris(concepts)).size).toBe(iris(concepts).length);
  });

  it('survive words that Turtle and JSON write with escapes', async () => {
    const odd = concept('the "Ω" \\ backslash', { altLabels: ['tab\there', 'line\nbreak', '🔥'] });
    const list = exportSkos([odd], 'urn:x:');
    const one = readTurtle(exportTurtle(list, 'urn:x:')).map(lineOf).toSorted();
    expect(one.join('\n')).toContain('the "Ω" \\ backslash');
    expect((await readJsonld(exportJsonld(list))).map(lineOf).toSorted()).toEqual(one);
  });
});
