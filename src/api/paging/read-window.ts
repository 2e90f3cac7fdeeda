import { apiError } from '../api-error.js';
import { readCursor } from './cursor.js';

/** Page sizes: what is given where nothing is asked, and the most. */
export const pageSizes = { usual: 20, most: 100 } as const;

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The part of a list that a page asks for, as statements take it. */
export interface Window {
  readonly size: number;
  readonly parameters: {
    readonly afterKey: number | null;
    readonly afterTie: string | null;
    readonly beforeKey: number | null;
    readonly beforeTie: string | null;
    /** Counted from the end. */
    readonly backward: boolean;
    /** One more than the page: tells whether there is more. */
    readonly limit: number;
  };
}

/** Checks a connection's arguments; throws BAD_ARGUMENT, BAD_CURSOR. */
export function readWindow({ first, after, last, before }: PageArguments): Window {
  const backward = isGiven(last);
  if (isGiven(first) && backward)
    throw apiError('BAD_ARGUMENT', 'Expected `first` or `last`, got both. Leave one out.');
  const size = readSize(backward ? 'last' : 'first', (backward ? last : first) ?? pageSizes.usual);
  const from = isGiven(after) ? readCursor(after) : null;
  const to = isGiven(before) ? readCursor(before) : null;
  return {
    size,
    parameters: {
      afterKey: from?.key ?? null,
      afterTie: from?.tie ?? null,
      beforeKey: to?.key ?? null,
      beforeTie: to?.tie ?? null,
      backward,
      limit: size + 1,
    },
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
