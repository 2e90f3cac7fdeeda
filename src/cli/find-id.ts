import { CommandError } from './command-error.js';
import { exitCodes } from './exit-codes.js';
import type { Questions } from './open-questions.js';

const query = `
  query FindId($text: String!, $kinds: [NodeKind!]) {
    search(text: $text, kinds: $kinds, first: 1) { nodes { name node { id } } }
  }`;

interface Found {
  readonly search: {
    readonly nodes: readonly { readonly name: string; readonly node: { readonly id: string } }[];
  };
}

/** The id that is meant: `given` where it looks like one, else that of the best that a search for it finds. Throws `CommandError` where
 * there is none. */
export async function findId(
  { ask }: Pick<Questions, 'ask'>,
  given: string,
  kinds: readonly string[],
): Promise<string> {
  if (/^[a-z]+\/\S+$/.test(given)) return given;
  const { search } = (await ask(query, { text: given, kinds })) as Found;
  const [found] = search.nodes;
  if (found) return found.node.id;
  const wanted = kinds.length === 1 ? (kinds[0] ?? '').toLowerCase() : 'talk, speaker or company';
  throw new CommandError(
    exitCodes.nothing,
    `No ${wanted} is called "${given}". Give its id, as \`throughline ${wanted === 'talk' ? 'talks' : 'speakers'} --json\` prints it.`,
  );
}

/** The error for an id that nothing has. */
export function unknownId(id: string): CommandError {
  return new CommandError(
    exitCodes.nothing,
    `Unknown id "${id}". Ids stand in \`throughline talks --json\`; a name or a title does as well.`,
  );
}
