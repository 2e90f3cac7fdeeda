import { afterAll, beforeAll, describe, it, expect, jest } from '@jest/globals';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { displayWidth } from '../../src/cli/display-width.js';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline } from './run-throughline.js';

// The first load reads all that the reader knows; on a busy machine that takes seconds.
jest.setTimeout(60_000);

let folder: ReturnType<typeof notesFolder>;
beforeAll(async () => {
  folder = notesFolder();
  await run('load', folder.notes);
});
afterAll(() => folder.remove());

const run = (...args: string[]) => runThroughline(args, folder.environment);
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out);

describe('throughline talks', () => {
  it('shows each talk with the sentence and the place that put it on the list', async () => {
    const { code, out, error } = await run('talks', '--about', 'load shedding');
    expect(out).toBe(
      [
        '2 talks about "load shedding"',
        '',
        'Shedding Load with Grace',
        '  LatencyCon 2022 · Nina Kowalski',
        '    “Shedding Load with Grace - Nina Kowalski, Initech”',
        '      2022.md:3',
        '',
        'Queues All the Way Down',
        '  LatencyCon 2021 · Nina Kowalski',
        '    “Load shedding beats a queue that nobody reads any more.”',
        '      2021/day1.md:6',
        '',
      ].join('\n'),
    );
    expect(error).toBe('');
    expect(code).toBe(exitCodes.ok);
  });

  it('takes filters together', async () => {
    const filters = [
      '--speaker',
      'Robert Lindqvist',
      '--event',
      'LatencyCon 2021',
      '--company',
      'Globex',
    ];
    const { talks } = await json('talks', ...filters);
    expect(talks.map(({ title }: { title: string }) => title)).toEqual([
      'The Pager That Cried Wolf',
    ]);
  });

  it('says how many more there are', async () => {
    const { out } = await run('talks', '--first', '1');
    expect(out).toMatch(/^3 talks\n\n[^]*\n\n2 more: --first 3\n$/);
  });

  it('prints one JSON document with quotes and places', async () => {
    const { totalCount, talks } = await json('talks', '--about', 'load shedding');
    expect(totalCount).toBe(2);
    expect(talks[1]).toEqual({
      id: expect.stringMatching(/^talk\//),
      title: 'Queues All the Way Down',
      kind: 'TALK',
      year: 2021,
      speakers: ['Nina Kowalski'],
      events: ['LatencyCon 2021'],
      evidence: [
        {
          quote: 'Load shedding beats a queue that nobody reads any more.',
          path: '2021/day1.md',
          line: 6,
        },
      ],
    });
  });
});

describe('throughline speakers', () => {
  it('shows who spoke on a concept, with a quote a talk', async () => {
    const { out } = await run('speakers', '--about', 'load shedding');
    expect(out).toMatch(
      /^1 speaker about "load shedding"\n\nNina Kowalski\n {2}2 talks · Initech\n/,
    );
    expect(out).toContain('      2022.md:3\n');
    expect(out).toContain('      2021/day1.md:6\n');
  });

  it('prints one JSON document', async () => {
    const { speakers } = await json('speakers', '--event', 'LatencyCon 2021');
    expect(speakers.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      'Nina Kowalski',
      'Robert Lindqvist',
    ]);
  });
});

describe('throughline ideas', () => {
  it('shows what comes back, when, and where', async () => {
    const { code, out } = await run('ideas', '--min-years', '2');
    expect(out).toContain(
      'load shedding\n  2 talks · 2021 to 2022, most in 2021 · LatencyCon (2)\n',
    );
    expect(out).toContain('    “Load shedding beats a queue that nobody reads any more.”\n');
    expect(code).toBe(exitCodes.ok);
  });

  it('prints one JSON document', async () => {
    const { ideas } = await json('ideas');
    const idea = ideas.find(({ label }: { label: string }) => label === 'load shedding');
    expect(idea).toMatchObject({
      talkCount: 2,
      conferenceCount: 1,
      firstYear: 2021,
      latestYear: 2022,
      conferences: [{ name: 'LatencyCon', talkCount: 2 }],
    });
  });
});

describe('lists on a narrow or a wide terminal', () => {
  it.each([40, 80, 132])('keep within %d columns', async (columns) => {
    for (const args of [['talks'], ['speakers'], ['ideas'], ['load', folder.notes]]) {
      const { out } = await runThroughline(args, folder.environment, { columns });
      // eslint-disable-next-line no-control-regex
      const lines = out.replaceAll(/\u001b\[\d+m/g, '').split('\n');
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  it('colour only on a terminal, and not with --no-color', async () => {
    const terminal = { columns: 80 };
    const coloured = await runThroughline(['ideas'], folder.environment, terminal);
    const plain = await runThroughline(['ideas', '--no-color'], folder.environment, terminal);
    expect(coloured.out).toContain('\u001b[1m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.out.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.out);
  });
});

describe('throughline extract', () => {
  it('writes a JSON file a note, in the same folders, without a store', async () => {
    const out = folder.at('extracted');
    const { code } = await runThroughline(['extract', folder.notes, '--out', out], {
      THROUGHLINE_STORE: folder.at('no-store'),
    });
    expect(code).toBe(exitCodes.ok);
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
      '2021',
      '2021/day1.md.json',
      '2022.md.json',
    ]);
    const dayOne = JSON.parse(readFileSync(`${out}/2021/day1.md.json`, 'utf8'));
    expect(dayOne).toMatchObject({
      note: '2021/day1.md',
      events: [{ name: 'LatencyCon 2021', series: 'LatencyCon', year: 2021 }],
      loose: { concepts: [], lessons: [] },
    });
    expect(dayOne.talks[0]).toMatchObject({
      title: 'Queues All the Way Down',
      line: 3,
      event: 'LatencyCon 2021',
      speakers: [{ name: 'Nina Kowalski', asWritten: 'Nina Kowalski', company: 'Initech' }],
    });
    const shedding = dayOne.talks[0].concepts.find(
      ({ label }: { label: string }) => label === 'load shedding',
    );
    expect(shedding).toMatchObject({
      line: 6,
      altLabels: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('writes the good notes beside a bad one, and says so in the exit code', async () => {
    const blank = folder.put('mixed/blank.md', '');
    folder.put('mixed/good.md', '# LatencyCon 2021\n');
    const { code, error } = await run('extract', folder.at('mixed'), '--out', folder.at('two'));
    expect(error).toContain('Cannot read "blank.md": it is empty');
    expect(code).toBe(exitCodes.input);
    expect(readdirSync(folder.at('two'))).toEqual(['good.md.json']);
    rmSync(blank);
  });
});

describe('throughline export', () => {
  it('gives mentions below the loaded folder, and the same bytes to a file', async () => {
    const { out } = await run('export', '--format', 'json');
    const graph = JSON.parse(out);
    expect(graph.speakers[0]).toMatchObject({
      name: 'Nina Kowalski',
      mentions: [
        { note: '2021/day1.md', line: 3, asWritten: 'Nina Kowalski' },
        { note: '2022.md', line: 3, asWritten: 'Nina Kowalski' },
      ],
    });
    await run('export', '--out', folder.at('deep/graph.json'));
    expect(readFileSync(folder.at('deep/graph.json'), 'utf8')).toBe(out);
    expect(readdirSync(folder.at('deep'))).toEqual(['graph.json']);
  });
});

describe('throughline copy', () => {
  it('brings a graph into another store and counts both', async () => {
    const [from, to] = [folder.environment.THROUGHLINE_STORE, folder.at('copies/graph.grafeo')];
    const { code, out } = await run('copy', '--from', from, '--to', to);
    expect(out).toMatch(/^ {2}Talk +3 +3$/m);
    expect(code).toBe(exitCodes.ok);
    expect((await run('export', '--store', to)).out).toBe((await run('export')).out);
    const again = await run('copy', '--from', from, '--to', to);
    expect(again.error).toContain('Copy into an empty store');
    expect(again.code).toBe(exitCodes.store);
  });
});
