/** A person's name and where it stands in the text that lists people. */
export interface ListedName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const nobody =
  /^(?:various(?: speakers?| artists?| people)?|many|multiple speakers|unknown|n\/?a|tba|tbd|anonymous|speakers?|panel|et al\.?)$/i;
const degree = /^(?:jr|sr|phd|mba|msc|md|ii|iii|esq)\.?$/i;

/** The people in a programme's text for a speaker, "Ada Byron and Grace Murray" being two; none in "Various speakers". */
export function splitPeople(text: string): ListedName[] {
  const parts = partsOf(text, /\s*;\s*|\s+(?:and|&)\s+|\s*,\s*/gi);
  // "Chu, Hua-Rong" is one person's name turned round, and "Aaron Hall, MBA" one with a degree.
  const areNames = parts.every(({ name }) => /\S\s+\S/.test(name) && !degree.test(name));
  const found = parts.length > 1 && areNames ? parts : partsOf(text, /\s*;\s*/g);
  return found.filter(({ name }) => /\p{L}/u.test(name) && !nobody.test(name));
}

function partsOf(text: string, border: RegExp): ListedName[] {
  const found: ListedName[] = [];
  let from = 0;
  for (const match of [...text.matchAll(border), null]) {
    const to = match?.index ?? text.length;
    const name = text.slice(from, to).trim();
    const start = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
    if (name !== '') found.push({ name, from: start, to: start + name.length });
    from = to + (match?.[0].length ?? 0);
  }
  return found;
}
