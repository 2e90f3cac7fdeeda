import type { GraphQLResolveInfo } from 'graphql';
import { nearestNames } from '../../text/nearest-names.js';
import { apiError } from '../api-error.js';
import type { Context } from '../context.js';
import { loadNodeFor } from '../load-node.js';
import { unknownName } from '../names/unknown-name.js';
import type { NoteParent } from '../parents.js';

interface NoteArguments {
  readonly id?: string | null;
  readonly path?: string | null;
}

/** `Query.note`: null for an id that is not there, UNKNOWN_NOTE for a path. */
export async function findNote(
  context: Context,
  info: GraphQLResolveInfo,
  { id, path }: NoteArguments,
): Promise<NoteParent | null> {
  if (typeof id === 'string' && typeof path !== 'string')
    return loadNodeFor(context, info, 'Note', id);
  if (typeof path === 'string' && typeof id !== 'string')
    return loadNodeFor(context, info, 'Note', await idAtPath(context, path));
  throw apiError('BAD_ARGUMENT', 'Expected either `id` or `path`. Give exactly one of them.');
}

async function idAtPath({ read }: Context, path: string): Promise<string> {
  const [row] = await read('note-by-path', { path });
  if (row) return String(row['id']);
  const paths = (await read('note-paths')).flatMap((each) => each['paths'] as string[]);
  throw unknownName('UNKNOWN_NOTE', 'note', path, nearestNames(path, paths));
}
