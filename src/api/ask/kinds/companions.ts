import { itemsOf, type AskedPage } from '../item.js';
import { idsOf } from './ids-of.js';
import { quotes, type Planner } from './planner.js';
import { listNames } from '../wordings.js';

/** Who shared the stage with somebody. */
export const companions: Planner = (understood, first) => ({
  query: `query Companions($name: String!, $first: Int!) {
  speaker(name: $name) {
    coSpeakers(first: $first) { totalCount edges { talkCount ${quotes} node { id name } } }
  }
}`,
  variables: { name: idsOf(understood, 'Speaker')[0], first },
  understood: `Who shared the stage with ${listNames(understood.names.filter(({ label }) => label === 'Speaker'))}.`,
  noun: 'speaker',
  read: (data) => itemsOf((data as { speaker: { coSpeakers: AskedPage } }).speaker.coSpeakers),
});
