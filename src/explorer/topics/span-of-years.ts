/** The years from the first of some to the latest, those between included; at most the latest forty. */
export function spanOfYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const latest = Math.max(...years);
  const first = Math.max(Math.min(...years), latest - 39);
  return Array.from({ length: latest - first + 1 }, (_, at) => first + at);
}
