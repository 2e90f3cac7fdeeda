import type { SearchOptions } from './graph-store.js';
import { StoreError } from './store-error.js';

/** Throws `StoreError` STORE_PARAMETER for a limit that is no whole number from 1. */
export function checkSearchOptions({ limit }: SearchOptions): void {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new StoreError(
      'STORE_PARAMETER',
      `Cannot search: expected \`limit\` to be a whole number from 1, got \`${limit}\`.`,
    );
}
