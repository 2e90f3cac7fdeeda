// What a stored fact leaves out, because it follows from the rest: for each kind of fact and each of its fields the value that is not
// written. The order of the fields is the one in which reading gives them; a fact that has them in another is stored whole.

import type { Fact, FactKind } from '../graph.js';

/** Of a field that every stored fact has. */
const written = Symbol('written');
/** Of a field that a fact may lack; such stand behind all others. */
const optional = Symbol('optional');

type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
type LeftOut<F extends Fact> = {
  // A field that is new, optional or not, has to be named here.
  readonly [Field in keyof F]-?: Record<never, never> extends Pick<F, Field>
    ? typeof optional
    : F[Field] | typeof written | { readonly as: keyof F };
};

/** `n` is left out where it is the place in the list, `quote` where it stands at `span` (`pack-facts.ts`). */
const evidence = {
  rule: written,
  status: 'stated',
  n: written,
  span: written,
  quote: written,
  asWritten: written,
  also: optional,
} as const;

/** What `packFacts` itself sees to. */
const placed: ReadonlySet<string> = new Set(['n', 'span', 'quote']);

const leftOut: { readonly [K in FactKind]: LeftOut<FactOf<K>> } = {
  event: {
    kind: written,
    name: written,
    series: written,
    year: null,
    region: null,
    place: null,
    startDate: null,
    endDate: null,
    ...evidence,
    asWritten: { as: 'name' },
  },
  talk: {
    kind: written,
    title: null,
    talkKind: written,
    depth: written,
    event: null,
    abstract: null,
    url: null,
    ...evidence,
    asWritten: { as: 'title' },
  },
  speaker: {
    kind: written,
    talk: written,
    name: written,
    handle: null,
    ...evidence,
    asWritten: { as: 'name' },
  },
  company: {
    kind: written,
    speaker: written,
    name: written,
    ...evidence,
    asWritten: { as: 'name' },
  },
  concept: {
    kind: written,
    talk: null,
    label: written,
    conceptStatus: 'curated',
    central: false,
    salience: written,
    ...evidence,
    rule: 'concept/vocabulary',
    asWritten: { as: 'label' },
  },
  lesson: {
    kind: written,
    talk: null,
    text: written,
    negated: false,
    endLine: null,
    about: [],
    ...evidence,
    asWritten: { as: 'text' },
  },
  resource: {
    kind: written,
    talk: null,
    resourceKind: written,
    title: written,
    url: { as: 'title' },
    ...evidence,
    asWritten: { as: 'title' },
  },
};

/** How facts of a kind are stored. */
export interface FactForm {
  /** The names of all fields in their order; of the first `least` a fact lacks none. */
  readonly fields: readonly string[];
  readonly least: number;
  /** The first `least` fields with what is left out of each, undefined where that is no one value. */
  readonly template: Readonly<Record<string, unknown>>;
  /** Of the first `least` fields those that are left out where they are `usual`, or like the field `as`. */
  readonly plain: readonly PlainField[];
  /** Of those the ones that may be like another, with that one. */
  readonly like: readonly (readonly [field: string, as: string])[];
}

interface PlainField {
  readonly field: string;
  readonly usual: unknown;
  readonly as: string | null;
}

/** The form of each kind of fact. */
export const factForms = Object.fromEntries(
  Object.entries(leftOut).map(([kind, fields]) => [kind, formOf(Object.entries(fields))]),
) as { readonly [K in FactKind]: FactForm };

function formOf(all: readonly (readonly [string, unknown])[]): FactForm {
  const had = all.filter(([, value]) => value !== optional);
  const fields = had.map(([field, value]): PlainField => ({
    field,
    usual: value === written || isLike(value) ? undefined : value,
    as: isLike(value) ? value.as : null,
  }));
  return {
    fields: all.map(([field]) => field),
    least: fields.length,
    template: Object.fromEntries(fields.map(({ field, usual }) => [field, usual])),
    plain: fields.filter(({ field }) => !placed.has(field)),
    like: fields.flatMap(({ field, as }) => (as === null ? [] : [[field, as] as const])),
  };
}

function isLike(value: unknown): value is { readonly as: string } {
  return typeof value === 'object' && value !== null && 'as' in value;
}
