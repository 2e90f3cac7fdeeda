import type { NameIds } from './name-arguments.js';

/** Parameters `from…`: the id to start at alone in its list, which is the first of `kinds` that is given, all other lists
 * empty. `kinds` go from those with few entries to those with many. */
export function startAt(
  ids: NameIds,
  kinds: readonly (keyof NameIds)[],
): Record<string, readonly string[]> {
  const start = kinds.find((kind) => ids[kind] !== null);
  return Object.fromEntries(
    kinds.map((kind) => {
      const id = kind === start ? ids[kind] : null;
      return [`from${kind[0]?.toUpperCase()}${kind.slice(1)}`, id === null ? [] : [id]];
    }),
  );
}
