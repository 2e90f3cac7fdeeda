import { namespaces, type SkosResource, type TermName, type TermValue } from './export-skos.js';

const texts = ['prefLabel', 'altLabel', 'hiddenLabel', 'definition'] as const;
const links = [
  'inScheme',
  'topConceptOf',
  'hasTopConcept',
  'broader',
  'narrower',
  'related',
  'exactMatch',
  'member',
] as const;

/** Plain words for properties, and what their values are, so that no reader needs the network. */
const context = {
  skos: namespaces.skos,
  dct: namespaces.dct,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    texts.map((name) => [name, { '@id': `skos:${name}`, '@language': 'en' }] as const),
  ),
  ...Object.fromEntries(
    links.map((name) => [name, { '@id': `skos:${name}`, '@type': '@id' }] as const),
  ),
  title: { '@id': 'dct:title', '@language': 'en' },
  description: { '@id': 'dct:description', '@language': 'en' },
  license: { '@id': 'dct:license', '@type': '@id' },
  source: { '@id': 'dct:source', '@type': '@id' },
  citation: { '@id': 'dct:bibliographicCitation' },
};

/** The vocabulary's resources as JSON-LD. */
export function exportJsonld(resources: readonly SkosResource[]): string {
  const graph = resources.map(({ iri, type, properties }) => ({
    id: iri,
    type,
    ...Object.fromEntries(
      properties.map(([name, values]) => [keyOf(name), only(values.map(plain))]),
    ),
  }));
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

function keyOf(name: TermName): string {
  return name === 'dct:bibliographicCitation' ? 'citation' : name.slice(name.indexOf(':') + 1);
}

function plain(value: TermValue): string {
  return 'iri' in value ? value.iri : value.text;
}

function only(values: readonly string[]): string | readonly string[] | undefined {
  return values.length === 1 ? values[0] : values;
}
