/** The parts of a folded name as they are compared; titles and juniors are left out. */
export function nameParts(key: string): string[] {
  const all = key.split(' ').filter((part) => part !== '');
  const kept = all.filter((part) => !titles.has(part));
  return kept.length > 0 ? kept : all;
}

const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'phd', 'jr', 'sr', 'mba']);
