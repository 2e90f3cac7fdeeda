import type { CommandContext } from '../command-context.js';
import { countOf } from '../count-of.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { findId, unknownId } from '../find-id.js';
import { openQuestions } from '../open-questions.js';
import { plainLine } from '../plain-line.js';
import { wrapText } from '../wrap-text.js';

const query = `
  query Talk($id: ID!) {
    talk(id: $id) {
      id title year
      speakers(first: 10) { nodes { name } }
      events(first: 10) { nodes { name } }
      accounts {
        note { path }
        title
        onlyHereCount
        items { kind asWritten onlyHere node { id } }
      }
    }
  }`;

interface Item {
  readonly kind: string;
  readonly asWritten: string;
  readonly onlyHere: boolean;
  readonly node: { readonly id: string };
}

interface Account {
  readonly note: { readonly path: string };
  readonly title: string | null;
  readonly onlyHereCount: number;
  readonly items: readonly Item[];
}

interface Answer {
  readonly talk: {
    readonly id: string;
    readonly title: string | null;
    readonly year: number | null;
    readonly speakers: { readonly nodes: readonly { readonly name: string }[] };
    readonly events: { readonly nodes: readonly { readonly name: string }[] };
    readonly accounts: readonly Account[];
  } | null;
}

/** What notes disagree on: one kind of thing, and what each note that says anything of it says. */
interface Difference {
  readonly about: string;
  readonly says: readonly { readonly note: string; readonly what: readonly string[] }[];
}

/** What `throughline talk` does. */
export async function talk(given: string, { output, config }: CommandContext): Promise<ExitCode> {
  const questions = await openQuestions(await config());
  try {
    const id = await findId(questions, given, ['TALK']);
    const { talk: found } = (await questions.ask(query, { id })) as Answer;
    if (!found) throw unknownId(given);
    const { columns, paint } = output;
    const { title, accounts, speakers, events } = found;
    const differences = differencesOf(accounts);
    output.print(
      paint.bold(wrapText(plainLine(title ?? 'A talk without a title'), columns, '', '  ')),
    );
    const names = [events, speakers].map(({ nodes }) => nodes.map(({ name }) => name).join(', '));
    output.print(
      wrapText(
        plainLine(
          [...names, `told by ${countOf(accounts.length, 'note')}`].filter(Boolean).join(' · '),
        ),
        columns,
        '  ',
      ),
    );
    for (const { about, says } of differences) {
      output.print(`\nThe notes differ on the ${about}:`);
      for (const { note, what } of says)
        output.print(wrapText(plainLine(`${note}: ${what.join(', ')}`), columns, '  ', '    '));
    }
    for (const { note, items, onlyHereCount } of accounts) {
      if (accounts.length < 2 || onlyHereCount === 0) continue;
      output.print(`\nOnly ${plainLine(note.path)} says:`);
      for (const { kind, asWritten } of items.filter(({ onlyHere }) => onlyHere))
        output.print(
          wrapText(plainLine(`${kind.toLowerCase()}: ${asWritten}`), columns, '  ', '    '),
        );
    }
    output.json({
      id: found.id,
      title,
      year: found.year,
      speakers: speakers.nodes.map(({ name }) => name),
      events: events.nodes.map(({ name }) => name),
      differences,
      accounts: accounts.map(({ note, title: own, items }) => ({
        note: note.path,
        title: own,
        items: items.map(({ kind, asWritten, onlyHere, node }) => ({
          kind: kind.toLowerCase(),
          id: node.id,
          asWritten,
          onlyHere,
        })),
      })),
    });
    return exitCodes.ok;
  } finally {
    await questions.close();
  }
}

/** Who says nothing of a thing disagrees with nobody. */
function differencesOf(accounts: readonly Account[]): Difference[] {
  const titles = accounts.flatMap(({ note, title }) =>
    title === null ? [] : [{ note: note.path, what: [title], key: plain(title) }],
  );
  const kinds = ['SPEAKER', 'COMPANY', 'EVENT'].map((kind) => ({
    about: `${kind.toLowerCase()}s`.replace('companys', 'companies'),
    says: accounts.flatMap(({ note, items }) => {
      const own = items.filter((item) => item.kind === kind);
      const key = own
        .map(({ node }) => node.id)
        .toSorted()
        .join(' ');
      const what = own.map(({ asWritten }) => asWritten);
      return own.length > 0 ? [{ note: note.path, what, key }] : [];
    }),
  }));
  return [{ about: 'title', says: titles }, ...kinds]
    .filter(({ says }) => new Set(says.map(({ key }) => key)).size > 1)
    .map(({ about, says }) => ({ about, says: says.map(({ note, what }) => ({ note, what })) }));
}

function plain(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? title
  );
}
