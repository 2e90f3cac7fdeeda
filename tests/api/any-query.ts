// Queries made up from the schema: every field, argument and filter can come up, with values that mean something and values
// that do not. The same seed gives the same queries.

import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

export interface QueryOptions {
  /** Texts to ask with: names, ids, words. */
  readonly words: readonly string[];
  /** Texts for arguments and filters of these names. */
  readonly named?: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  readonly cursors?: readonly string[];
  /** Fields that are never asked for. */
  readonly without?: readonly string[];
  /** How often a value is one that no client would send, 0 to 1. */
  readonly wild?: number;
  readonly depth?: number;
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A query of the schema, made up. */
export function anyQuery(schema: GraphQLSchema, seed: number, options: QueryOptions): string {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const {
    words,
    named = {},
    ids,
    cursors = [],
    without = [],
    wild = 0,
    depth: deepest = 5,
  } = options;
  let fieldsLeft = 40;
  let aliases = 0;

  const text = (name: string): string => {
    if (random() < wild) return JSON.stringify(pick(wildTexts));
    return JSON.stringify(pick(random() < 0.95 ? (named[name] ?? words) : words));
  };

  const value = (type: GraphQLInputType, name: string, depth: number): string => {
    if (isNonNullType(type)) return value(type.ofType, name, depth);
    if (isListType(type)) {
      const inner = type.ofType;
      return `[${Array.from({ length: below(3) }, () => value(inner, name, depth)).join(', ')}]`;
    }
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth < 3 || !['and', 'or', 'not'].includes(field.name),
      );
      const chosen = fields.filter(
        (field) => isNonNullType(field.type) || random() < 2 / fields.length,
      );
      const entries = chosen.map(
        (field) => `${field.name}: ${value(field.type, field.name, depth + 1)}`,
      );
      return `{ ${entries.join(', ')} }`;
    }
    const leaf = getNamedType(type).name;
    if (leaf === 'Boolean') return String(random() < 0.5);
    if (leaf === 'Int') return String(number(name));
    if (name === 'after' || name === 'before')
      return random() < wild || cursors.length === 0 ? text(name) : JSON.stringify(pick(cursors));
    if (name === 'id' || name === 'ids' || leaf === 'ID')
      return JSON.stringify(random() < wild ? pick(wildTexts) : pick(ids));
    return text(name);
  };

  const number = (name: string): number => {
    if (random() < wild) return pick([-1, 0, 101, 1_000_000, 2_147_483_647, -2_147_483_648]);
    if (['from', 'to', 'since', 'until', 'year'].includes(name)) return 2014 + below(8);
    return name === 'offset' ? below(3) : 1 + below(4);
  };

  const argument = (argument_: GraphQLArgument): string =>
    `${argument_.name}: ${value(argument_.type, argument_.name, 0)}`;

  const args = (field: GraphQLField<unknown, unknown>): string => {
    const chosen = field.args.filter(
      ({ type, defaultValue, name }) =>
        (isNonNullType(type) && defaultValue === undefined) ||
        (name === 'first' ? random() < 0.8 : random() < 0.25),
    );
    // Both ends at once are refused: worth asking, but not every time.
    const kept = chosen.filter(
      ({ name }) =>
        name !== 'last' || random() < wild || !chosen.some((each) => each.name === 'first'),
    );
    return kept.length === 0 ? '' : `(${kept.map(argument).join(', ')})`;
  };

  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isAbstractType(type)) {
      // Of one type only: fields of two types may not go by one name.
      const possible = pick(schema.getPossibleTypes(type));
      return `{ __typename id ... on ${possible.name} ${selection(possible, depth + 1)} }`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(({ name }) => !without.includes(name));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const inner = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const chosen = [
      ...leaves.filter(() => random() < 0.35),
      ...(depth < deepest && fieldsLeft > 0
        ? inner.filter(() => random() < 1.6 / inner.length)
        : []),
    ];
    if (chosen.length === 0) chosen.push(...leaves.slice(0, 1));
    if (chosen.length === 0) return '{ __typename }';
    const parts = chosen.map((field) => {
      fieldsLeft -= 1;
      // One field with two sets of arguments must go by two names.
      aliases += 1;
      const alias = field.args.length > 0 && aliases < 45 ? `a${aliases}: ` : '';
      const inside = selection(getNamedType(field.type), depth + 1);
      return `${alias}${field.name}${args(field)} ${inside}`;
    });
    return `{ ${parts.join(' ')} }`;
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('Expected a schema with queries.');
  const roots = Object.values(query.getFields()).filter(({ name }) => !without.includes(name));
  const asked = Array.from({ length: 1 + below(2) }, () => pick(roots));
  return `{ ${asked
    .map(
      (field, index) =>
        `r${index}: ${field.name}${args(field)} ${selection(getNamedType(field.type), 1)}`,
    )
    .join(' ')} }`;
}

const wildTexts = [
  '',
  ' ',
  "' OR 1=1 //",
  '}) DETACH DELETE n //',
  '$p0',
  '`id`',
  '\u0000',
  '\ud83d\ude42',
  '\ud800',
  '\u202e‮',
  'a'.repeat(600),
  '*:* AND name:(~)',
  '\\u0041\n\t"',
  '%00',
  'WzAsIiJd',
  'WzEsMV0',
  'bnVsbA',
  'concept/',
  '/',
  'note/0#1',
  'ﬀ',
];
