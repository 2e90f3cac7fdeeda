import { words } from '../../src/text/words.js';

/** What a programme holds beside its talks, and the people it is made by and for. */
const entries = new Set(
  'agenda attendees badge badges bingo booth booths breakfast break breaks brunch buffet bbq ceremony checkin closing coffee dinner doors drinks exhibition exhibitors expo farewell giveaway goodbye goodbyes housekeeping icebreaker keynote keynotes logistics lunch lunches mingle mingling mixer networking opening organisers organizers panel panels panellists panelists participants party picnic plenary prize prizes raffle raffles reception registration roundtable roundtables seating snacks social socials speaker speakers sponsor sponsors tea venue volunteers welcome welcoming'.split(
    ' ',
  ),
);
/** What such entries are said with: when, where, how long, for whom. */
const beside = new Set(
  'a afternoon afternoons again all am and announcement announcements area at ballroom before big board break busy by chair chat check codes conference coffee community continued courtyard cruise daily day days discussion discussions dress early end ends evening event every extended final first floor food for foyer free from great grand ground group hall happy hangout hotel hour hours in info information introduction introductions key late light lobby long lounge main map meal meet meetup morning more much next of on one onsite open opens our out over panel photo photos pick pickup plan pm provided quick rate remarks restaurant roof rooftop room rooms second session sessions short sign sponsored stage start starts statement stretch table tables talk talks team tent terrace the then third time to together toast track tracks two up upstairs vegan vegetarian walk we with workshop workshops wrap your'.split(
    ' ',
  ),
);

/**
 * True for words of a programme that name no talk: "Coffee Break, Grand Ballroom", "Lunch and Networking", "Our Speakers". Every word
 * must be such a word, so "The Coffee Machine That Paged Us" is none.
 */
export function isAgendaEntry(text: string): boolean {
  const found = words(text);
  return (
    found.length <= 9 &&
    found.some(({ folded }) => entries.has(bare(folded))) &&
    found.every(
      ({ folded }) => entries.has(bare(folded)) || beside.has(bare(folded)) || /^\d/.test(folded),
    )
  );
}

/** Without the mark of possession: "Speakers' dinner". */
function bare(word: string): string {
  return word.replace(/['’]s?$/, '');
}
