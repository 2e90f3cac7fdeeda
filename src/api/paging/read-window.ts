import { apiError } from '../api-error.js';
import { readCursor, type Position } from './cursor.js';

/** Page sizes: what is given where nothing is asked, and the most. */
export const pageSizes = { usual: 20, most: 100 } as const;

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The part of a list that a page asks for. */
export interface Window {
  readonly size: number;
  /** Counted from the end. */
  readonly isBackward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** Checks a connection's arguments; throws BAD_ARGUMENT, BAD_CURSOR. */
export function readWindow({ first, after, last, before }: PageArguments): Window {
  const isBackward = isGiven(last);
  if (isGiven(first) && isBackward)
    throw apiError('BAD_ARGUMENT', 'Expected `first` or `last`, got both. Leave one out.');
  const asked = isBackward ? last : first;
  return {
    size: readSize(isBackward ? 'last' : 'first', asked ?? pageSizes.usual),
    isBackward,
    after: isGiven(after) ? readCursor(after) : null,
    before: isGiven(before) ? readCursor(before) : null,
  };
}

/** A size of a page or a list; throws BAD_ARGUMENT outside of 1 to 100. */
export function readSize(name: string, size: number): number {
  if (size < 1 || size > pageSizes.most)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`${name}\` to be a whole number from 1 to ${pageSizes.most}, got \`${size}\`.`,
    );
  return size;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
