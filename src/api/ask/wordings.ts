import type { FoundName } from './found-name.js';
import type { Understood } from './understand.js';

/** Names as they are shown: `“retry” and “timeout”`. */
export function listNames(names: readonly FoundName[], joint = 'and'): string {
  const shown = names.map(({ name }) => `“${name}”`);
  const last = shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${joint} ${last}`;
}

/** The narrowing part of what was understood: ` at “SREcon”, by “Tanya Reilly”, since 2018`. */
export function listLimits(
  understood: Understood,
  without: readonly FoundName['label'][] = [],
): string {
  const of = (label: FoundName['label']) =>
    without.includes(label) ? [] : understood.names.filter((name) => name.label === label);
  const parts = [
    ['about', of('Concept')],
    ['by', of('Speaker')],
    ['from', of('Company')],
    ['at', [...of('Event'), ...of('Conference')]],
    ['not about', understood.excluded],
  ] as const;
  const joint = / or /.test(understood.question) ? 'or' : 'and';
  const named = parts.flatMap(([word, names]) =>
    names.length === 0 ? [] : [`${word} ${listNames(names, joint)}`],
  );
  return [...named, ...yearsIn(understood)].map((part) => ` ${part}`).join('');
}

function yearsIn({ years }: Understood): string[] {
  if (!years) return [];
  const { from, to } = years;
  if (from === to) return [`in ${from ?? ''}`];
  if (to === null) return [`since ${from ?? ''}`];
  return from === null ? [`until ${to}`] : [`from ${from} to ${to}`];
}
