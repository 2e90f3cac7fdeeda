// The form in which a Note's facts are stored: a JSON array of objects, each without what follows from its other fields or from the
// note's text (`fact-forms.ts`), places as [line, from, to]. A fact that has other fields, or in another order, is stored whole.

import type { Fact, OtherPlace, Span } from '../graph.js';
import { codePointSlices } from '../text/code-point-slices.js';
import { factForms } from './fact-forms.js';
import { findLines } from './find-lines.js';

/** Facts of a note with that text as they are stored, never longer than their own JSON. `unpackFacts` gives them back as they were. */
export function packFacts(facts: readonly Fact[], text: string): string {
  // Stores keep half of a surrogate pair as another character, so its words would not be found again.
  if (/[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text)) return JSON.stringify(facts);
  const slice = codePointSlices(text);
  return JSON.stringify(facts.map((fact, position) => packFact(fact, position, text, slice)));
}

function packFact(
  fact: Fact,
  position: number,
  text: string,
  slice: (from: number, to: number) => string,
): object {
  const { fields, least } = factForms[fact.kind];
  const { n, span, quote, also } = fact;
  if (
    !hasFields(span, spanFields) ||
    also?.every((place) => hasFields(place, placeFields)) === false
  )
    return fact;

  const values = fact as unknown as Readonly<Record<string, unknown>>;
  const packed: Record<string, unknown> = {};
  let count = 0;
  for (const field in values) {
    const form = fields[count];
    if (form?.field !== field) return fact;
    count += 1;
    if (form.isApart) continue;
    const { usual, as } = form;
    const value = values[field];
    if (value === usual || (as !== null && value === values[as])) continue;
    if (!isEmptyList(usual) || !isEmptyList(value)) packed[field] = value;
  }
  if (count < least) return fact;
  packed['span'] = [span.line, span.from, span.to];
  if (n !== position) packed['n'] = n;
  if (quote !== slice(span.from, span.to)) packed['quote'] = quote;
  if (also) packed['also'] = also.map(packPlace);
  if (fact.kind === 'talk' && fact.abstract !== null)
    packed['abstract'] = findLines(fact.abstract, text, span.to) ?? fact.abstract;
  return packed;
}

const spanFields = ['line', 'from', 'to'];
const placeFields = [...spanFields, 'asWritten'];

/** True where the fields of a place are these, in their order; it may lack the fourth. */
function hasFields(place: Span, fields: readonly string[]): boolean {
  let count = 0;
  for (const field in place) {
    if (field !== fields[count]) return false;
    count += 1;
  }
  return count >= spanFields.length;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function packPlace({ line, from, to, asWritten }: OtherPlace): readonly (number | string)[] {
  return asWritten === undefined ? [line, from, to] : [line, from, to, asWritten];
}
