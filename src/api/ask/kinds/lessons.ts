import { itemsOf, type AskedPage } from '../item.js';
import { idsOf } from './ids-of.js';
import { quotes, type Planner } from './planner.js';
import { listLimits } from '../wordings.js';

/** What was learnt about something. */
export const lessons: Planner = (understood, first) => {
  const { years } = understood;
  const where = {
    about: idsOf(understood, 'Concept'),
    ...(years ? { year: { from: years.from, to: years.to } } : {}),
    ...Object.fromEntries(
      (['Speaker', 'Event', 'Conference'] as const).flatMap((label) => {
        const ids = idsOf(understood, label);
        return ids.length > 0 ? [[label.toLowerCase(), ids]] : [];
      }),
    ),
  };
  return {
    query: `query Lessons($where: LessonFilter!, $first: Int!) {
  lessons(where: $where, orderBy: NEWEST, first: $first) {
    totalCount
    edges { node { id name: text ${quotes} } }
  }
}`,
    variables: { where, first },
    understood: `What was learnt${listLimits(understood)}.`,
    noun: 'lesson',
    read: (data) => itemsOf((data as { lessons: AskedPage }).lessons),
  };
};
