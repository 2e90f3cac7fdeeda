import type { Fact, FactKind } from '../../src/graph.js';

type Describe = { readonly [K in FactKind]: (fact: Extract<Fact, { kind: K }>) => string };

const describe: Describe = {
  event: ({ name }) => `event "${name}"`,
  talk: ({ title, talkKind }) =>
    title === null ? `${talkKind} without a title` : `${talkKind} "${title}"`,
  speaker: ({ name }) => `speaker ${name}`,
  company: ({ name }) => `company ${name}`,
  concept: ({ label, central }) => `${central ? 'central concept' : 'concept'} "${label}"`,
  lesson: ({ negated }) => (negated ? 'lesson, advice against' : 'lesson'),
  resource: ({ resourceKind, title }) => `${resourceKind} "${title}"`,
};

/** A fact in a few words. */
export function describeFact(fact: Fact): string {
  return (describe[fact.kind] as (fact: Fact) => string)(fact);
}
