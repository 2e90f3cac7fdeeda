import { plainLine } from './plain-line.js';

const words = { about: 'about', speaker: 'by', event: 'at', company: 'from' } as const;

/** What a list was asked for: ` about "toil" at "SREcon18 Americas"`, empty where nothing was. */
export function describeFilters(
  filters: Readonly<Partial<Record<keyof typeof words, string | undefined>>>,
): string {
  return Object.entries(words)
    .map(([filter, word]) => {
      const value = filters[filter as keyof typeof words];
      return value === undefined ? '' : ` ${word} "${plainLine(value)}"`;
    })
    .join('');
}
