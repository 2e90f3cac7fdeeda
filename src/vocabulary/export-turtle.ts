import { namespaces, type SkosResource, type TermValue } from './export-skos.js';

/** The vocabulary's resources as Turtle; `base` is what their addresses begin with. */
export function exportTurtle(resources: readonly SkosResource[], base: string): string {
  const prefixes = {
    skos: namespaces.skos,
    dct: namespaces.dct,
    concept: `${base}concept/`,
    area: `${base}area/`,
  };
  const nameOf = (iri: string): string => {
    for (const [prefix, start] of Object.entries(prefixes)) {
      const rest = iri.slice(start.length);
      if (iri.startsWith(start) && /^[a-z0-9][a-z0-9-]*$/.test(rest)) return `${prefix}:${rest}`;
    }
    return `<${escapeIri(iri)}>`;
  };
  const valueOf = (value: TermValue): string => {
    if ('iri' in value) return nameOf(value.iri);
    return `${quoted(value.text)}${value.language === null ? '' : `@${value.language}`}`;
  };
  const heads = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const blocks = resources.map(({ iri, type, properties }) => {
    const lines = properties.map(
      ([name, values]) => `    ${name} ${values.map(valueOf).join(', ')}`,
    );
    return `${nameOf(iri)} a ${[type, ...lines].join(' ;\n')} .`;
  });
  return `${heads.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

/** JSON escapes what Turtle wants escaped, and in the same manner. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function escapeIri(iri: string): string {
  return iri.replaceAll(/[\s<>"{}|^`\\]/g, (character) => encodeURIComponent(character));
}
