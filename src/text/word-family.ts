import { rememberTexts } from './remember-texts.js';
import { singular } from './singular.js';

/** What a folded word shares with the words derived from it: `migrate`, `migrating` and `migration` are `migr`. For comparing only:
 * who does a thing ("operator") stays apart from doing it. */
export const wordFamily = rememberTexts(200_000, strip);

const endings =
  /(?:ability|ibility|ization|isation|ational|ation|ating|ated|ate|ition|ment|ness|ance|ence|ency|able|ible|izing|ising|ized|ised|ize|ise|tional|ion|ive|ity|ship|ing|ed|ly|al|ant|ent|e|y)$/;

function strip(word: string): string {
  let family = singular(word);
  for (let pass = 0; pass < 3; pass++) {
    const end = endings.exec(family);
    if (!end || end.index < 4) break;
    family = family.slice(0, end.index) + (end[0] === 'tional' ? 't' : '');
  }
  // "Planning" is of "plan".
  return /([bdgklmnprt])\1$/.test(family) ? family.slice(0, -1) : family;
}
