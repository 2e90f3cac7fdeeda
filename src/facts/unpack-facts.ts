import type { Fact, OtherPlace } from '../graph.js';
import { codePointSlices } from '../text/code-point-slices.js';
import { factForms } from './fact-forms.js';
import { joinLines } from './join-lines.js';
import { isWhole, type PackedFact, type PackedPlace } from './packed-fact.js';

/** The facts of a note with that text, stored by `packFacts` or whole as JSON. Their quotes keep all of the text in memory. */
export function unpackFacts(stored: string, text: string): readonly Fact[] {
  const slice = codePointSlices(text);
  return (JSON.parse(stored) as readonly (Fact | PackedFact)[]).map((fact, position) =>
    isWhole(fact) ? fact : unpackFact(fact, position, slice),
  );
}

function unpackFact(
  packed: PackedFact,
  position: number,
  slice: (from: number, to: number) => string,
): Fact {
  const { template, like } = factForms[packed.kind];
  // The template gives the fields their order, in the JSON of the fact too.
  const fact: Record<string, unknown> = { ...template, ...packed };
  for (const [field, other] of like) if (fact[field] === undefined) fact[field] = fact[other];
  const { n = position, span, quote, also, abstract } = packed;
  const [line, from, to] = span;
  fact['n'] = n;
  fact['span'] = { line, from, to };
  fact['quote'] = quote ?? slice(from, to);
  if (also) fact['also'] = also.map(unpackPlace);
  if (typeof abstract === 'object') fact['abstract'] = joinLines(abstract, slice);
  return fact as unknown as Fact;
}

function unpackPlace([line, from, to, asWritten]: PackedPlace): OtherPlace {
  return asWritten === undefined ? { line, from, to } : { line, from, to, asWritten };
}
