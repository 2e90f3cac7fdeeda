import type { BareFact } from '../../src/graph.js';

/** What a fact's thing is called there, corrected and as written. */
export function factSpellings(fact: BareFact): string[] {
  switch (fact.kind) {
    case 'talk':
      return [...(fact.title === null ? [] : [fact.title]), fact.asWritten];
    case 'concept':
      return [fact.label, fact.asWritten];
    case 'lesson':
      return [fact.text, fact.asWritten];
    case 'resource':
      return [fact.title, ...(fact.url === null ? [] : [fact.url]), fact.asWritten];
    default:
      return [fact.name, fact.asWritten];
  }
}
