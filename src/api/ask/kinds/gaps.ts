import { itemsOf, type AskedPage } from '../item.js';
import type { Planner } from './planner.js';

/** What nobody spoke on, or not for long. */
export const gaps: Planner = (understood, first) => {
  const since = understood.years?.from ?? understood.years?.to ?? null;
  const isSilent =
    since !== null || /\b(?:since|anymore|any more|forgotten)\b/.test(understood.question);
  return {
    query: `query Gaps($kind: GapKind!, $since: Int, $first: Int!) {
  gaps(kind: $kind, since: $since, first: $first) {
    totalCount
    edges { talkCount node { id name: prefLabel } }
  }
}`,
    variables: { kind: isSilent ? 'NOT_SINCE' : 'NEVER', since, first },
    understood: isSilent
      ? `What was spoken on and has not been since ${since ?? 'some years'}.`
      : 'What the vocabulary lists and nobody spoke on.',
    noun: 'concept',
    read: (data) => itemsOf((data as { gaps: AskedPage }).gaps),
  };
};
