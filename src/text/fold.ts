const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without accents, typographic quotes made plain: the form in which spellings are compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are ASCII: for them the rest changes nothing.
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      // Letters such as 𝗔 and ™ only now have a lower case.
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[’‘ʼ]/g, "'")
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/[‐‑‒–—]/g, '-')
      .replaceAll(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter)
  );
}
