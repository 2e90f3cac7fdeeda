/** Fills a series' pattern such as `SREcon{yy} {region}`: "SREcon18 Americas". Parts that are not known leave no gap. */
export function editionName(
  pattern: string,
  {
    name,
    year,
    region,
  }: { readonly name: string; readonly year: number; readonly region: string | null },
): string {
  return pattern
    .replace('{name}', name)
    .replace('{yy}', String(year % 100).padStart(2, '0'))
    .replace('{year}', String(year))
    .replace('{region}', region ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
