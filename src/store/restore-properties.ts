import type { PropertyShape } from './property-shapes.js';
import { StoreError } from './store-error.js';

/** Gives properties as a store returns them the nulls and empty lists that stores leave out, in the table's order; `what`
 * names the node or relationship. Throws `StoreError` STORE_UNREADABLE where one that is always there is missing. */
export function restoreProperties(
  what: string,
  shapes: Readonly<Record<string, PropertyShape>>,
  stored: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]): (readonly [string, unknown])[] => {
      const value = stored[name];
      if (value !== undefined && value !== null) return [[name, value]];
      if (shape === 'required')
        throw new StoreError(
          'STORE_UNREADABLE',
          `Cannot read ${what}: it has no \`${name}\`. The store was written by something else; load the notes into an empty one.`,
        );
      return shape === 'optional' ? [] : [[name, shape === 'list' ? [] : null]];
    }),
  );
}
