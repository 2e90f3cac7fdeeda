/** What was given as an address of the web, in its standard form and without the mark of a place in the page; null for what
 * is a path. */
export function webAddress(given: string): string | null {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return null;
  const url = new URL(given);
  url.hash = '';
  return url.href;
}
