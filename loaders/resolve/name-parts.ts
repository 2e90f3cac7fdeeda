/**
 * The parts of a folded name as they are compared: German umlauts written as two letters come to one ("luedtke" is "ludtke"),
 * titles and juniors are left out.
 */
export function nameParts(key: string): string[] {
  const all = key.split(' ').filter((part) => part !== '');
  const kept = all.filter((part) => !titles.has(part));
  return (kept.length > 0 ? kept : all).map((part) =>
    part.length > 3 ? part.replaceAll(/([aou])e/g, '$1') : part,
  );
}

const titles = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'phd', 'jr', 'sr', 'mba']);
