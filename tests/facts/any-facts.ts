// Texts with facts that are in every way as a reader might give them, and some that it never gives: quotes from elsewhere, fields in
// another order, numbers that are no places in the list.

import fc from 'fast-check';
import type { Fact, FactKind, OtherPlace, Span } from '../../src/graph.js';

export interface TextWithFacts {
  readonly text: string;
  readonly facts: readonly Fact[];
}

type Own<K extends FactKind> = Omit<
  Extract<Fact, { kind: K }>,
  'rule' | 'status' | 'n' | 'span' | 'quote' | 'asWritten' | 'also'
>;
type OwnFields = {
  readonly [K in FactKind]: { readonly [F in keyof Own<K>]: fc.Arbitrary<Own<K>[F]> };
};

const unit = fc.constantFrom('a', 'b', ' ', '\n', '"', 'é', '漢', '🔥', '👩‍🚀');
/** A lone half of a pair, which no store keeps. */
const half = fc.constantFrom('\ud83d', '\udd25');
const words = fc.string({ unit, maxLength: 12 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value);

/** A note's text with up to six facts. */
export const anyFacts: fc.Arbitrary<TextWithFacts> = fc
  .array(fc.oneof({ arbitrary: unit, weight: 60 }, { arbitrary: half, weight: 1 }), {
    maxLength: 60,
  })
  .map((units) => units.join(''))
  .chain((text) => fc.record({ text: fc.constant(text), facts: factsOf(text) }));

function factsOf(text: string): fc.Arbitrary<readonly Fact[]> {
  const points = Array.from(text);
  const offset = fc.nat(points.length + 2);
  const span: fc.Arbitrary<Span> = fc.record(
    { line: fc.nat(9), from: offset, to: offset },
    { noNullPrototype: true },
  );
  const slice = ({ from, to }: Span) => points.slice(from, to).join('');
  const piece = span.map(slice);
  const texts = fc.oneof(piece, words);
  const lines = fc.array(texts, { maxLength: 4 }).map((all) => all.join('\n'));
  const asWritten = fc.oneof(fc.constant('same'), texts);
  const also: fc.Arbitrary<readonly OtherPlace[]> = fc.array(
    fc
      .tuple(span, fc.option(texts))
      .map(([place, other]) => (other === null ? place : { ...place, asWritten: other })),
    { maxLength: 3 },
  );
  const own = ownFields(texts, lines);
  const drafts = (Object.keys(own) as FactKind[]).map((kind) =>
    fc.record<Record<string, unknown>>(own[kind], { noNullPrototype: true }),
  );
  const fact = fc
    .tuple(
      fc.oneof(...drafts),
      fc.record({
        rule: fc.constantFrom('concept/vocabulary', 'talk/heading'),
        status: fc.constantFrom('stated', 'inferred'),
        span,
        asWritten,
      }),
      fc.record({ n: maybe(fc.nat(9)), quote: maybe(words), also: maybe(also), order: fc.nat(9) }),
    )
    .map(([draft, seen, odd]) => (position: number) => {
      const name = draft['name'] ?? draft['title'] ?? draft['label'] ?? draft['text'];
      const entries = Object.entries({
        ...draft,
        rule: seen.rule,
        status: seen.status,
        n: odd.n ?? position,
        span: seen.span,
        quote: odd.quote ?? slice(seen.span),
        asWritten: seen.asWritten === 'same' ? (name ?? '') : seen.asWritten,
        ...(odd.also ? { also: odd.also } : {}),
      });
      // One in ten comes in another order.
      return Object.fromEntries(
        odd.order === 0 ? entries.toReversed() : entries,
      ) as unknown as Fact;
    });
  return fc.array(fact, { maxLength: 6 }).map((all) => all.map((make, position) => make(position)));
}

function ownFields(texts: fc.Arbitrary<string>, lines: fc.Arbitrary<string>): OwnFields {
  const talk = maybe(fc.nat(9));
  return {
    event: {
      kind: fc.constant('event'),
      name: texts,
      series: texts,
      year: maybe(fc.integer({ min: 1990, max: 2030 })),
      region: maybe(texts),
      place: maybe(texts),
      startDate: maybe(texts),
      endDate: maybe(texts),
    },
    talk: {
      kind: fc.constant('talk'),
      title: maybe(texts),
      talkKind: fc.constantFrom('talk', 'keynote'),
      depth: fc.constantFrom('covered', 'listed'),
      event: talk,
      abstract: maybe(lines),
      url: maybe(texts),
    },
    speaker: { kind: fc.constant('speaker'), talk: fc.nat(9), name: texts, handle: maybe(texts) },
    company: { kind: fc.constant('company'), speaker: fc.nat(9), name: texts },
    concept: {
      kind: fc.constant('concept'),
      talk,
      label: texts,
      conceptStatus: fc.constantFrom('curated', 'candidate'),
      central: fc.boolean(),
      salience: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    },
    lesson: {
      kind: fc.constant('lesson'),
      talk,
      text: texts,
      negated: fc.boolean(),
      endLine: maybe(fc.nat(9)),
      about: fc.array(texts, { maxLength: 2 }),
    },
    resource: {
      kind: fc.constant('resource'),
      talk,
      resourceKind: fc.constantFrom('video', 'link'),
      title: texts,
      url: maybe(texts),
    },
  };
}
