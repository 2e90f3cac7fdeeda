import { apiError } from '../api-error.js';

/** A place in an ordered list: by `key`, the greatest first, then by `tie`. */
export interface Position {
  readonly key: number;
  readonly tie: string;
}

/** The opaque form of a position. */
export function writeCursor({ key, tie }: Position): string {
  return Buffer.from(JSON.stringify([key, tie])).toString('base64url');
}

/** The position of a cursor; throws BAD_CURSOR for anything that `writeCursor` did not make. */
export function readCursor(cursor: string): Position {
  const [key, tie, ...rest] = parse(cursor);
  if (typeof key !== 'number' || typeof tie !== 'string' || rest.length > 0)
    throw apiError(
      'BAD_CURSOR',
      `Unknown cursor "${cursor}". Take one from \`pageInfo\` or an edge of the same list.`,
    );
  return { key, tie };
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
