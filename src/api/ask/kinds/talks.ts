import { itemsOf, type AskedPage } from '../item.js';
import { idsOf } from './ids-of.js';
import { quotes, type Planner } from './planner.js';
import { talkFilter } from './talk-filter.js';
import { listLimits } from '../wordings.js';

/** Which talks are about something, by somebody, somewhere. */
export const talks: Planner = (understood, first) => {
  const [about] = idsOf(understood, 'Concept');
  const isAny = / or /.test(understood.question);
  return {
    query: `query Talks($about: String, $where: TalkFilter, $first: Int!) {
  talks(about: $about, where: $where, first: $first) {
    totalCount
    edges { ${quotes} node { id name: title evidence(first: 1) { id } } }
  }
}`,
    variables: { about: isAny ? null : (about ?? null), where: talkFilter(understood), first },
    understood: `${understood.isKeynote ? 'Keynotes' : 'Talks'}${listLimits(understood)}.`,
    noun: 'talk',
    read: (data) => itemsOf((data as { talks: AskedPage }).talks),
  };
};
