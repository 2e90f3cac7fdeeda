/** A span of years: `2014 to 2023`, `2018`; empty where no year is known. */
export function yearsOf(
  first: number | null | undefined,
  latest: number | null | undefined,
): string {
  if (typeof first !== 'number' || typeof latest !== 'number') return '';
  return first === latest ? String(first) : `${first} to ${latest}`;
}
