// Filters as people write them, in terms of tests. What a field means follows from its type: a range, a match of a text, a
// list of values, or of names that stand for nodes.

import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Parameter } from '../../store/graph-store.js';
import { apiError } from '../api-error.js';
import type { NamedLabel } from '../names/resolve-name.js';
import type { Where } from './where.js';

type Input = Readonly<Record<string, unknown>>;

/** Fields whose texts are names, with what they name, the test that they make, and whether all of them must hold. */
const named: Readonly<
  Record<
    string,
    {
      readonly label: NamedLabel;
      readonly test?: string;
      readonly all?: true;
      readonly narrower?: true;
    }
  >
> = {
  about: { label: 'Concept' },
  aboutAll: { label: 'Concept', test: 'about', all: true },
  aboutOrNarrower: { label: 'Concept', test: 'about', narrower: true },
  below: { label: 'Concept', narrower: true },
  speaker: { label: 'Speaker' },
  company: { label: 'Company' },
  event: { label: 'Event' },
  conference: { label: 'Conference' },
};

/** So many tests and groups in a filter, at most; so many values in a list. */
const most = { parts: 50, values: 100 };
const widest = 1_000_000;

/** The filter in the argument `where` of a field; null for none. Throws BAD_ARGUMENT for one that is too long. */
export function readWhere(field: GraphQLField<unknown, unknown>, value: unknown): Where | null {
  const type = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
  if (!isInputObjectType(type) || value === null || value === undefined) return null;
  return readInput(type, value as Input);
}

/** The filter that an input object stands for. */
function readInput(type: GraphQLInputObjectType, value: Input): Where {
  let parts = 0;
  const read = (input: Input): Where => {
    const of: Where[] = [];
    for (const [name, given] of Object.entries(input)) {
      if (given === null || given === undefined) continue;
      parts += 1;
      if (parts > most.parts)
        throw apiError(
          'BAD_ARGUMENT',
          `Expected a filter of at most ${most.parts} conditions. Ask in several queries.`,
        );
      if (name === 'and') of.push({ kind: 'all', of: (given as Input[]).map(read) });
      else if (name === 'or') of.push({ kind: 'any', of: (given as Input[]).map(read) });
      else if (name === 'not') of.push({ kind: 'not', of: read(given as Input) });
      else {
        const field = type.getFields()[name];
        if (field) of.push(readTest(field, given));
      }
    }
    return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
  };
  return read(value);
}

function readTest(field: GraphQLInputField, given: unknown): Where {
  const { name } = field;
  const type = getNamedType(field.type);
  const test = (values: Readonly<Record<string, Parameter>>, ending = ''): Where => ({
    kind: 'test',
    test: name + ending,
    values,
  });
  if (type.name === 'IntRange') {
    const { from, to } = given as { readonly from?: number | null; readonly to?: number | null };
    return test({ from: from ?? -widest, to: to ?? widest });
  }
  if (type.name === 'TextMatch')
    return {
      kind: 'all',
      of: Object.entries(given as Readonly<Record<string, string | null>>).flatMap(([how, text]) =>
        text === null
          ? []
          : [test({ text: text.toLowerCase() }, how.charAt(0).toUpperCase() + how.slice(1))],
      ),
    };
  if (!Array.isArray(given)) return test({ value: given as Parameter });
  if (given.length > most.values)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected at most ${most.values} values in \`${name}\`, got ${given.length}.`,
    );
  const meaning = isEnumType(type) ? undefined : named[name];
  if (!meaning) return test({ values: given as string[] });
  const { label, all = false, narrower = false } = meaning;
  const ofNames = (names: readonly string[]): Where => ({
    kind: 'named',
    test: meaning.test ?? name,
    label,
    names,
    narrower,
  });
  return all
    ? { kind: 'all', of: (given as string[]).map((each) => ofNames([each])) }
    : ofNames(given as string[]);
}
