import DataLoader from 'dataloader';
import type { NodeLabel } from '../../graph.js';
import type { Context } from '../context.js';
import { labelOf } from '../load-node.js';

/** What a search looks at in a node. */
export interface Texts {
  readonly name: string;
  readonly others: readonly string[];
  /** Misspellings: found by, never shown. */
  readonly hidden: readonly string[];
  readonly text: string;
}

const parameters: Readonly<Partial<Record<NodeLabel, string>>> = {
  Talk: 'talks',
  Speaker: 'speakers',
  Company: 'companies',
  Concept: 'concepts',
  Lesson: 'lessons',
  Event: 'events',
  Conference: 'conferences',
};

/** The texts of a node; one statement for all that are asked for together, of whatever kinds. */
export async function loadTexts(context: Context, id: string): Promise<Texts> {
  const loader = context.once(
    'search texts',
    () =>
      new DataLoader<string, Texts>(async (ids) => {
        const lists = Object.fromEntries(
          Object.entries(parameters).map(([label, name]) => [
            name,
            ids.filter((each) => labelOf(each) === label),
          ]),
        );
        const rows = await context.read('search-texts', lists);
        const found = new Map(rows.map((row) => [row['id'], row]));
        return ids.map((each) => textsOf(found.get(each) ?? {}));
      }),
  );
  return loader.load(id);
}

function textsOf(row: Readonly<Record<string, unknown>>): Texts {
  const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
  const list = (name: string) => (row[name] ?? []) as readonly string[];
  return { name: text('name'), others: list('others'), hidden: list('hidden'), text: text('text') };
}
