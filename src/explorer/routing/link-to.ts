type Values = Readonly<Record<string, string | number | null | undefined>>;

/** The address of the page of an id, `concept/error-budget`, or of a plain path, with what its query holds; nothing for empty values. */
export function linkTo(idOrPath: string, values: Values = {}): string {
  const path = `/${idOrPath.replace(/^\//, '').split('/').map(encodeURIComponent).join('/')}`;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  // Ids read better with their slashes, and commas need no cover.
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return text === '' ? path : `${path}?${text}`;
}
