import { singular } from './singular.js';

const families = new Map<string, string>();

/** What a folded word shares with the words derived from it: `migrate`, `migrating` and `migration` are `migr`. For comparing only:
 * who does a thing ("operator") stays apart from doing it. */
export function wordFamily(word: string): string {
  const known = families.get(word);
  if (known !== undefined) return known;
  const family = strip(word);
  if (families.size >= 20_000) families.clear();
  families.set(word, family);
  return family;
}

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
