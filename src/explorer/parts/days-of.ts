const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Days of an event as people write them: `27 – 29 March 2018`; empty where none or no real ones are known. */
export function daysOf(start: string | null, end: string | null): string {
  const [first, last] = [start, end ?? start].map((date) => new Date(`${date ?? ''}T00:00:00Z`));
  if (!first || !last || Number.isNaN(first.valueOf()) || Number.isNaN(last.valueOf())) return '';
  return first <= last ? day.formatRange(first, last) : day.format(first);
}
