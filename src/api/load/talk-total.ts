import type { Context } from '../context.js';
import type { Parameters } from '../../store/graph-store.js';
import type { Statement } from '../../store/to-statement.js';
import { whileUnchanged } from './while-unchanged.js';

/** The parameter that holds how many talks there are. */
export const talkTotalParameter = 'talkTotal';

/** The parameters that a statement needs beside its own: how many talks there are, where it asks. */
export async function withTalkTotal(
  context: Context,
  statement: Statement,
  parameters: Parameters,
): Promise<Parameters> {
  if (!statement.parameters.includes(talkTotalParameter)) return parameters;
  const total = await whileUnchanged(context, 'talk-total', async () => {
    const [row] = await context.read('talk-total');
    return Number(row?.['total'] ?? 0);
  });
  return { ...parameters, [talkTotalParameter]: total };
}
