import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline } from './run-throughline.js';

jest.setTimeout(120_000);

const colleague = `# LatencyCon 2021, what I took home

## Queues All the Way Down: Buffers, Timeouts and Backlogs - Nina Kowalsky, Initech

- Load shedding beats a queue that nobody reads any more.
- A full queue is an outage that has not been noticed yet.

## The Pager That Cried Wolf - Robert Lindqvist, Hooli
`;

let folder: ReturnType<typeof notesFolder>;
beforeEach(async () => {
  folder = notesFolder();
  folder.put('notes/colleague.md', colleague);
});
afterEach(() => folder.remove());

const run = (...args: string[]) => runThroughline(args, folder.environment);
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out);

describe('throughline why', () => {
  beforeEach(async () => run('load', folder.notes));

  it('prints each mention with the reason that it was taken so', async () => {
    const { out, code } = await run('why', 'speaker/nina-kowalski');
    expect(code).toBe(exitCodes.ok);
    expect(out).toContain(
      'Nina Kowalski\n  speaker/nina-kowalski · 3 mentions\n  also written: Nina Kowalsky\n',
    );
    expect(out).toMatch(/Kowalski and Kowalsky: one letter, same\s+company, same event \(stated\)/);
    expect(out).toContain('colleague.md:3');
  });

  it('takes a name or a title for an id', async () => {
    expect((await json('why', 'Nina Kowalski')).id).toBe('speaker/nina-kowalski');
    const { mentions } = await json('why', 'queues all the way down');
    expect(mentions.map(({ reason }: { reason: string | null }) => reason)).toEqual(
      expect.arrayContaining([expect.stringMatching(/one title is part of the other/)]),
    );
  });

  it('says so where nothing has the id or the name', async () => {
    const { error, code } = await run('why', 'talk/nothing-of-the-kind');
    expect(error).toContain('Unknown id "talk/nothing-of-the-kind".');
    expect(code).toBe(exitCodes.nothing);
    expect((await run('why', 'zzzzqqqq')).code).toBe(exitCodes.nothing);
  });
});

describe('throughline talk', () => {
  beforeEach(async () => run('load', folder.notes));

  it('prints where the notes differ and what each alone says', async () => {
    const { out, code } = await run('talk', 'The Pager That Cried Wolf');
    expect(code).toBe(exitCodes.ok);
    expect(out).toContain(
      'The notes differ on the companies:\n  2021/day1.md: Globex\n  colleague.md: Hooli\n',
    );
    expect(out).not.toContain('The notes differ on the speakers');
    expect(out).toContain('Only 2021/day1.md says:');
    expect(out).toContain('lesson: Never page a human for something that a human cannot act on.');
  });

  it('prints the same as JSON', async () => {
    const talk = await json('talk', 'talk/the-pager-that-cried-wolf');
    expect(talk.differences).toEqual([
      {
        about: 'companies',
        says: [
          { note: '2021/day1.md', what: ['Globex'] },
          { note: 'colleague.md', what: ['Hooli'] },
        ],
      },
    ]);
    expect(talk.accounts).toHaveLength(2);
  });
});

describe('throughline review', () => {
  it('lists the nearest calls with a line that settles each, which then it does not list', async () => {
    await run('load', folder.notes);
    const { doubts } = await json('review');
    const scores = doubts.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => a - b));
    const [{ line, id }] = doubts;
    expect(line).toMatch(/^- (?:\{ )?talk: \["Queues All the Way Down/);
    const file = folder.put('settled.yaml', `different:\n  ${line}\n`);
    await run('load', folder.notes, '--corrections', file);
    const after = await json('review');
    expect(after.doubts.map((doubt: { id: string }) => doubt.id)).not.toContain(id);
    expect((await json('talks')).talks).toHaveLength(4);
  });
});

describe('throughline load --corrections', () => {
  it('applies them, keeps them for notes that come later, and undoes them with the file', async () => {
    const file = folder.put('settled.yaml', 'same:\n  - company: [Globex, Hooli]\n');
    const environment = { ...folder.environment, THROUGHLINE_CORRECTIONS: file };
    const corrected = (...args: string[]) => runThroughline(args, environment);
    await corrected('load', folder.notes);
    expect((await json('why', 'company/globex')).otherNames).toContain('Hooli');
    folder.put('notes/later.md', '# LatencyCon 2021\n\n## Pages and Pagers - Zoe Marsh, Hooli\n');
    await corrected('load', folder.notes);
    const whole = (await run('export')).out;
    expect(JSON.parse(whole).companies.map(({ name }: { name: string }) => name)).toEqual([
      'Hooli',
      'Initech',
    ]);
    const fresh = { ...environment, THROUGHLINE_STORE: folder.at('store/fresh.grafeo') };
    await runThroughline(['load', folder.notes], fresh);
    expect((await runThroughline(['export'], fresh)).out).toBe(whole);
    await run('load', folder.notes);
    const names = JSON.parse((await run('export')).out).companies.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['Globex', 'Hooli', 'Initech']);
  });

  it('reports a correction that no longer applies, with the nearest spelling', async () => {
    const file = folder.put(
      'settled.yaml',
      'rename:\n  - speaker: Nina Kowalsk\n    to: Nina K.\n',
    );
    const { error, code } = await run('load', folder.notes, '--corrections', file);
    expect(error).toContain(
      `${file}:2: This correction no longer applies. No note names a speaker "Nina Kowalsk". Did you mean "Nina Kowalski"?`,
    );
    expect(code).toBe(exitCodes.ok);
  });

  it('loads nothing where the file is wrong or not there', async () => {
    const file = folder.put('settled.yaml', 'smae:\n  - speaker: [a b, c d]\n');
    const { error, code } = await run('load', folder.notes, '--corrections', file);
    expect(error).toContain(`${file}:1: Unknown list \`smae\`. Did you mean \`same\`?`);
    expect(code).toBe(exitCodes.input);
    const missing = await run('load', folder.notes, '--corrections', folder.at('none.yaml'));
    expect(missing.error).toContain('This file of corrections is not there.');
    expect(missing.code).toBe(exitCodes.input);
  });
});
