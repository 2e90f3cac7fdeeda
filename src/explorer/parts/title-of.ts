/** What to call a talk, also where no note gives its title. */
export function titleOf(title: string | null | undefined): string {
  return title === null || title === undefined || title.trim() === '' ? 'Untitled talk' : title;
}
