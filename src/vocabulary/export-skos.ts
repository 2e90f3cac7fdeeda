// The vocabulary as RDF resources in SKOS, for the writers of its two forms. Everything that SKOS lets one infer is told, so
// that it is of use without a reasoner: narrower beside broader, related both ways, top concepts.

import { byCodePoint } from '../text/by-code-point.js';
import { slug } from '../text/slug.js';
import type { VocabularyConcept } from '../vocabulary.js';

/** A name in one of the known namespaces: `skos:prefLabel`. */
export type TermName = `${'skos' | 'dct' | 'rdf'}:${string}`;

/** An address, or words in a language. */
export type TermValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language: 'en' | null };

/** One resource with its properties in the order in which they are written. */
export interface SkosResource {
  readonly iri: string;
  readonly type: TermName;
  readonly properties: readonly (readonly [name: TermName, values: readonly TermValue[]])[];
}

/** Namespaces of the names. */
export const namespaces = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

/** Under which the vocabulary's addresses lie where nobody says otherwise. Reserved for nobody (RFC 2606): who publishes the
 * vocabulary gives an address of their own. */
export const defaultBase = 'https://throughline.example/vocabulary/';

const english = (text: string): TermValue => ({ text, language: 'en' });

/** The scheme, a collection for each area, and each concept; `base` ends in a slash. */
export function exportSkos(
  concepts: readonly VocabularyConcept[],
  base: string = defaultBase,
): SkosResource[] {
  const sorted = concepts.toSorted((a, b) => byCodePoint(a.prefLabel, b.prefLabel));
  const iris = iriByLabel(sorted, base);
  const of = (labels: Iterable<string>): TermValue[] =>
    [...new Set(labels)].toSorted(byCodePoint).flatMap((label) => {
      const iri = iris.get(label);
      return iri === undefined ? [] : [{ iri }];
    });
  const [narrower, related] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const concept of sorted) {
    for (const upper of concept.broader) link(narrower, upper, concept.prefLabel);
    for (const other of concept.related) {
      link(related, concept.prefLabel, other);
      link(related, other, concept.prefLabel);
    }
  }
  const scheme: SkosResource = {
    iri: base,
    type: 'skos:ConceptScheme',
    properties: [
      ['dct:title', [english('Ideas of site reliability engineering')]],
      [
        'dct:description',
        [
          english(
            'Practices, failure modes, measures and ideas that talks on reliability are about.',
          ),
        ],
      ],
      ['dct:license', [{ iri: 'https://spdx.org/licenses/MIT' }]],
      ['skos:hasTopConcept', of(sorted.filter(isTop).map(({ prefLabel }) => prefLabel))],
    ],
  };
  const areas = [...new Set(sorted.map(({ area }) => area))].toSorted(byCodePoint);
  const collections = areas.map((area): SkosResource => {
    const members = sorted.filter((concept) => concept.area === area);
    return {
      iri: `${base}area/${area}`,
      type: 'skos:Collection',
      properties: [
        ['skos:prefLabel', [english(area.replaceAll('-', ' '))]],
        ['skos:member', of(members.map(({ prefLabel }) => prefLabel))],
      ],
    };
  });
  const entries = sorted.map((concept): SkosResource => ({
    iri: iris.get(concept.prefLabel) ?? base,
    type: 'skos:Concept',
    properties: [
      ['skos:inScheme', [{ iri: base }]],
      ['skos:topConceptOf', isTop(concept) ? [{ iri: base }] : []],
      ['skos:prefLabel', [english(concept.prefLabel)]],
      ['skos:altLabel', concept.altLabels.map(english)],
      ['skos:hiddenLabel', concept.hiddenLabels.map(english)],
      ['skos:definition', [english(concept.definition)]],
      ['skos:broader', of(concept.broader)],
      ['skos:narrower', of(narrower.get(concept.prefLabel) ?? [])],
      ['skos:related', of(related.get(concept.prefLabel) ?? [])],
      ['skos:exactMatch', concept.exactMatch === null ? [] : [{ iri: concept.exactMatch }]],
      ['dct:source', [{ iri: concept.source.url }]],
      ['dct:bibliographicCitation', [{ text: concept.source.name, language: null }]],
    ],
  }));
  return [scheme, ...collections, ...entries].map(withoutEmpty);
}

function isTop({ broader }: VocabularyConcept): boolean {
  return broader.length === 0;
}

function link(links: Map<string, Set<string>>, from: string, to: string): void {
  links.set(from, (links.get(from) ?? new Set()).add(to));
}

/** Each concept's address, made of its label alone so that it stays when others come and go. Labels that give one slug,
 * such as "C" and "C++", are written out. */
function iriByLabel(
  concepts: readonly VocabularyConcept[],
  base: string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { prefLabel } of concepts)
    counts.set(slug(prefLabel), (counts.get(slug(prefLabel)) ?? 0) + 1);
  return new Map(
    concepts.map(({ prefLabel }) => {
      const name =
        counts.get(slug(prefLabel)) === 1 ? slug(prefLabel) : encodeURIComponent(prefLabel);
      return [prefLabel, `${base}concept/${name}`];
    }),
  );
}

function withoutEmpty(resource: SkosResource): SkosResource {
  return { ...resource, properties: resource.properties.filter(([, values]) => values.length > 0) };
}
