import type { BareFact, Fact } from '../graph.js';
import { codePointSlices } from '../text/code-point-slices.js';
import { factForms } from './fact-forms.js';
import { joinLines } from './join-lines.js';
import { isWhole, type PackedFact } from './packed-fact.js';

/** What resolving needs of stored facts (`unpackFacts` gives all), which costs less. Abstracts keep all of the text in memory. */
export function unpackBareFacts(stored: string, text: string): readonly BareFact[] {
  const slice = codePointSlices(text);
  return (JSON.parse(stored) as readonly (Fact | PackedFact)[]).map((fact, position) =>
    isWhole(fact) ? bareFact(fact) : unpackBareFact(fact, position, slice),
  );
}

/** Where a fact stands is not needed. */
const left: { readonly [Field in Exclude<keyof Fact, keyof BareFact>]: true } = {
  rule: true,
  status: true,
  span: true,
  quote: true,
};

const forms = Object.fromEntries(
  Object.entries(factForms).map(([kind, { template, like }]) => {
    const fields = Object.entries(template).filter(([field]) => !(field in left));
    return [kind, { template: Object.fromEntries(fields), like }];
  }),
);

function bareFact({ also, ...fact }: Fact): BareFact {
  const bare: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fact)) if (!(field in left)) bare[field] = value;
  if (also) bare['also'] = also.map(({ asWritten }) => placeWords(asWritten));
  return bare as unknown as BareFact;
}

function unpackBareFact(
  packed: PackedFact,
  position: number,
  slice: (from: number, to: number) => string,
): BareFact {
  const form = forms[packed.kind];
  const fact: Record<string, unknown> = { ...form?.template };
  for (const field in packed) if (!(field in left)) fact[field] = packed[field];
  for (const [field, other] of form?.like ?? [])
    if (fact[field] === undefined) fact[field] = fact[other];
  const { n = position, also, abstract } = packed;
  fact['n'] = n;
  if (also) fact['also'] = also.map(([, , , asWritten]) => placeWords(asWritten));
  if (typeof abstract === 'object') fact['abstract'] = joinLines(abstract, slice);
  return fact as unknown as BareFact;
}

const nothing = {};

function placeWords(asWritten: string | undefined): { readonly asWritten?: string } {
  return asWritten === undefined ? nothing : { asWritten };
}
