import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LazyKnowledge, openKnowledge } from '../loaders/knowledge.js';
import { forgetNotes, loadNotes, type NoteSource } from '../src/load-notes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import type { GraphStore } from '../src/store/graph-store.js';
import { readGraph } from '../src/store/read-graph.js';
import {
  all,
  binary,
  budgets,
  exported,
  knowledge,
  load,
  outcomes,
  queues,
  source,
  takeUntilError,
  vocabulary,
} from './notes-to-load.js';

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbedded(null);
});
afterEach(async () => store.close());

async function* noteAndError(): AsyncGenerator<NoteSource> {
  yield source('a.md', queues);
  throw new Error('The folder has gone.');
}

/** How many talks discuss toil. */
const toil = async () => {
  const graph = await readGraph(store);
  return graph.relationships.filter(({ type, to }) => type === 'DISCUSSES' && to === 'concept/toil')
    .length;
};

describe('loadNotes', () => {
  it('reports what it found in each note', async () => {
    expect(await load(store, [source('a.md', queues)])).toMatchObject([
      { path: 'a.md', outcome: 'added', talks: 1, speakers: 1, lessons: 1, problems: [] },
    ]);
  });

  it('reports what can not be read, and loads the rest', async () => {
    const reports = await load(store, [
      source('a.md', queues),
      binary('picture.md'),
      source('empty.txt', ' \n'),
      source('b.md', budgets),
    ]);
    expect(Object.fromEntries(outcomes(reports))).toEqual({
      'a.md': 'added',
      'picture.md': 'refused',
      'empty.txt': 'refused',
      'b.md': 'added',
    });
    for (const { outcome, problems } of reports) {
      expect(problems).toHaveLength(outcome === 'refused' ? 1 : 0);
      expect(problems.join('')).toMatch(outcome === 'refused' ? /^Cannot read "/ : /^$/);
    }
    expect(await exported(store)).toContain('Error Budgets for Impatient People');
  });

  it('keeps what it knew of a file that can no longer be read', async () => {
    await load(store, [source('a.md', queues)]);
    const before = await exported(store);
    expect(outcomes(await load(store, [binary('a.md')]))).toEqual([['a.md', 'refused']]);
    expect(await exported(store)).toBe(before);
  });

  it('gives problems with the path, the line of the file and the rule', async () => {
    const [report] = await load(store, [source('list.txt', 'bread\n\nmilk\n')]);
    expect(report?.problems).toEqual([expect.stringMatching(/^list\.txt:1:1 note: Found no talk/)]);
  });

  it('loads nothing of nothing', async () => {
    expect(await load(store, [])).toEqual([]);
  });

  it('lets go what is not a note error', async () => {
    const { taken, error } = await takeUntilError(loadNotes(store, noteAndError(), knowledge));
    expect(taken).toEqual([]);
    expect(error).toMatchObject({ message: 'The folder has gone.' });
  });
});

describe('what became of a path', () => {
  it('is told by what it held before', async () => {
    await load(store, [source('a.md', queues), source('b.md', budgets)]);
    expect(
      outcomes(
        await load(store, [
          source('a.md', queues),
          source('b.md', `${budgets}\nMore words.\n`),
          source('c/d.md', queues),
          source('e.md', '# Something new\n\nWords.\n'),
        ]),
      ),
    ).toEqual([
      ['a.md', 'unchanged'],
      ['b.md', 'changed'],
      ['c/d.md', 'renamed'],
      ['e.md', 'added'],
    ]);
  });

  it('is forgotten once, and nothing the second time', async () => {
    await load(store, [source('a.md', queues), source('b.md', budgets)]);
    const forget = () => all(forgetNotes(store, ['a.md', 'none.md'], knowledge));
    expect(outcomes(await forget())).toEqual([
      ['a.md', 'forgotten'],
      ['none.md', 'unchanged'],
    ]);
    expect(outcomes(await forget())).toEqual([
      ['a.md', 'unchanged'],
      ['none.md', 'unchanged'],
    ]);
    expect(await exported(store)).not.toContain('Draining Queues');
  });

  it('leaves a note that another path still holds', async () => {
    await load(store, [source('a.md', queues), source('copy.md', queues)]);
    await all(forgetNotes(store, ['a.md'], knowledge));
    expect(await exported(store)).toContain('Draining Queues');
    await all(forgetNotes(store, ['copy.md'], knowledge));
    expect(await exported(store)).not.toContain('Draining Queues');
  });

  it('takes away what only the former text of a path said', async () => {
    await load(store, [source('a.md', queues)]);
    await load(store, [source('a.md', budgets)]);
    expect(await exported(store)).not.toContain('Draining Queues');
    expect(await exported(store)).toContain('Error Budgets');
  });
});

describe('another vocabulary', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-vocabulary-'));
    cpSync(fileURLToPath(vocabulary), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The vocabulary with the word "Tears" as another label of toil. */
  function changed(): LazyKnowledge {
    const file = join(folder, 'concepts', 'core.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('- prefLabel: toil\n', '- prefLabel: toil\n  altLabels: [draining]\n'),
    );
    return openKnowledge(pathToFileURL(`${folder}/`));
  }

  it('is told from the same in another folder', () => {
    expect(openKnowledge(pathToFileURL(`${folder}/`)).readWith).toBe(knowledge.readWith);
    expect(changed().readWith).not.toBe(knowledge.readWith);
  });

  it('reads all notes again from the text that they kept', async () => {
    await load(store, [source('a.md', queues), source('b.md', budgets)]);
    expect(await toil()).toBe(0);
    const other = changed();
    // The file of a.md is not given: its text comes from the store.
    const reports = await load(store, [source('b.md', budgets)], other);
    expect(await toil()).toBe(1);
    expect(outcomes(reports).map(([path]) => path)).toEqual(['b.md']);
    const rows = await store.read('read/notes');
    expect(rows.map(({ readWith }) => readWith)).toEqual([other.readWith, other.readWith]);
  });

  it('gives what loading with it from the start would give', async () => {
    await load(store, [source('a.md', queues), source('b.md', budgets)]);
    const other = changed();
    await load(store, [source('a.md', queues)], other);
    const fresh = await openEmbedded(null);
    try {
      await load(fresh, [source('a.md', queues), source('b.md', budgets)], other);
      expect(await exported(store)).toBe(await exported(fresh));
    } finally {
      await fresh.close();
    }
  });

  it('changes nothing the second time', async () => {
    const other = changed();
    await load(store, [source('a.md', queues)]);
    await load(store, [source('a.md', queues)], other);
    const before = await exported(store);
    expect(outcomes(await load(store, [source('a.md', queues)], other))).toEqual([
      ['a.md', 'unchanged'],
    ]);
    expect(await exported(store)).toBe(before);
  });

  it('is not opened for notes that have not changed', async () => {
    await load(store, [source('a.md', queues)]);
    const lazy: LazyKnowledge = {
      readWith: knowledge.readWith,
      read: () => {
        throw new Error('The vocabulary was opened.');
      },
    };
    expect(outcomes(await load(store, [source('a.md', queues)], lazy))).toEqual([
      ['a.md', 'unchanged'],
    ]);
  });
});
