import { itemsOf, type AskedPage } from '../item.js';
import { idsOf } from './ids-of.js';
import { quotes, type Planner } from './planner.js';
import { listLimits } from '../wordings.js';

/** Who spoke on something, somewhere, for somebody. */
export const speakers: Planner = (understood, first) => {
  const [about] = idsOf(understood, 'Concept');
  const [event] = idsOf(understood, 'Event');
  const [company] = idsOf(understood, 'Company');
  const [conference] = idsOf(understood, 'Conference');
  const { years } = understood;
  return {
    query: `query Speakers($about: String, $event: String, $company: String, $conference: String, $where: SpeakerFilter, $first: Int!) {
  speakers(about: $about, event: $event, company: $company, conference: $conference, where: $where, first: $first) {
    totalCount
    edges { talkCount ${quotes} node { id name } }
  }
}`,
    variables: {
      about,
      event,
      company,
      conference,
      where: years ? { year: { from: years.from, to: years.to } } : null,
      first,
    },
    understood: `Who spoke${listLimits(understood, ['Speaker'])}.`,
    noun: 'speaker',
    read: (data) => itemsOf((data as { speakers: AskedPage }).speakers),
  };
};
