import { apiError } from '../api-error.js';
import { readSize } from './read-window.js';

/** The arguments of a plain list: so many, after so many others. */
export interface CutArguments {
  readonly first: number;
  readonly offset: number;
}

/** Where the cut starts and ends, the end exclusive; throws BAD_ARGUMENT. */
export function readCut({ first, offset }: CutArguments): {
  readonly from: number;
  readonly to: number;
} {
  if (offset < 0)
    throw apiError(
      'BAD_ARGUMENT',
      `Expected \`offset\` to be a whole number from 0, got \`${offset}\`.`,
    );
  return { from: offset, to: offset + readSize('first', first) };
}
