import type { ConceptFilter } from '../generated/operations.js';

/** How an idea stands at the end of the years that the notes tell of. */
export type Trend = 'new' | 'back' | 'faded';

/** Each trend as a filter and in words, seen from the latest year: what counts as new, come back or faded. */
export function trendsOf(latest: number): Readonly<
  Record<
    Trend,
    {
      readonly name: string;
      readonly title: string;
      readonly words: string;
      readonly where: ConceptFilter;
    }
  >
> {
  return {
    new: {
      name: 'New',
      title: 'New ideas',
      words: `first heard of in ${latest - 1} or ${latest}`,
      where: { firstYear: { from: latest - 1 }, talkCount: { from: 2 } },
    },
    back: {
      name: 'Come back',
      title: 'Ideas that came back',
      words: `heard of in ${latest - 4} or before, and again since ${latest - 1}`,
      where: {
        firstYear: { to: latest - 4 },
        latestYear: { from: latest - 1 },
        yearCount: { from: 2 },
      },
    },
    faded: {
      name: 'Faded',
      title: 'Ideas that faded',
      words: `last heard of in ${latest - 3} or before`,
      where: { latestYear: { to: latest - 3 }, talkCount: { from: 2 } },
    },
  };
}
