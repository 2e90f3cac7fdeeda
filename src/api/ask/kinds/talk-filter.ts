import type { Understood } from '../understand.js';
import { idsOf } from './ids-of.js';

/** The filter for talks that a question names. */
export function talkFilter(understood: Understood): Record<string, unknown> {
  const { years, excluded, isKeynote, question } = understood;
  const isAny = / or /.test(question);
  const lists = {
    [isAny ? 'about' : 'aboutAll']: idsOf(understood, 'Concept'),
    speaker: idsOf(understood, 'Speaker'),
    company: idsOf(understood, 'Company'),
    event: idsOf(understood, 'Event'),
    conference: idsOf(understood, 'Conference'),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0)),
    ...(years ? { year: { from: years.from, to: years.to } } : {}),
    ...(isKeynote ? { kind: ['KEYNOTE'] } : {}),
    ...(excluded.length > 0 ? { not: { about: excluded.map(({ id }) => id) } } : {}),
  };
}
