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

/** Values here stay for good: stored facts without a field mean them. Of rules they are those of programmes, which come by the thousand. */
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
    rule: 'event/programme',
    asWritten: { as: 'name' },
  },
  talk: {
    kind: written,
    title: null,
    talkKind: 'talk',
    depth: 'listed',
    event: null,
    abstract: null,
    url: null,
    ...evidence,
    rule: 'talk/programme',
    asWritten: { as: 'title' },
  },
  speaker: {
    kind: written,
    talk: written,
    name: written,
    handle: null,
    ...evidence,
    rule: 'speaker/programme',
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
    rule: 'resource/programme',
    asWritten: { as: 'title' },
  },
};

/** How facts of a kind are stored. */
export interface FactForm {
  /** All fields in their order; of the first `least` a fact lacks none. */
  readonly fields: readonly FieldForm[];
  readonly least: number;
  /** The first `least` fields with what is left out of each, undefined where that is no one value. */
  readonly template: Readonly<Record<string, unknown>>;
  /** The fields that are left out where they are like another, with that one. */
  readonly like: readonly (readonly [field: string, as: string])[];
}

/** A field that is left out where it is `usual`, or like the field `as`. */
interface FieldForm {
  readonly field: string;
  readonly usual: unknown;
  readonly as: string | null;
  /** True of what `packFacts` itself sees to. */
  readonly isApart: boolean;
}

/** The form of each kind of fact. */
export const factForms = Object.fromEntries(
  Object.entries(leftOut).map(([kind, fields]) => [kind, formOf(Object.entries(fields))]),
) as { readonly [K in FactKind]: FactForm };

function formOf(all: readonly (readonly [string, unknown])[]): FactForm {
  const fields = all.map(([field, value]): FieldForm => {
    const isNone = value === written || value === optional || isLike(value);
    const isApart = ['n', 'span', 'quote', 'also'].includes(field);
    return {
      field,
      usual: isNone ? undefined : value,
      as: isLike(value) ? value.as : null,
      isApart,
    };
  });
  const had = fields.filter((_, index) => all[index]?.[1] !== optional);
  return {
    fields,
    least: had.length,
    template: Object.fromEntries(had.map(({ field, usual }) => [field, usual])),
    like: fields.flatMap(({ field, as }) => (as === null ? [] : [[field, as] as const])),
  };
}

function isLike(value: unknown): value is { readonly as: string } {
  return typeof value === 'object' && value !== null && 'as' in value;
}
