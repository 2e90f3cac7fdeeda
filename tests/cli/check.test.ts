import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { describeFeature } from '../../src/cli/describe-feature.js';
import { displayWidth } from '../../src/cli/display-width.js';
import { notesFolder } from './notes-folder.js';
import { runThroughline } from './run-throughline.js';

jest.setTimeout(60_000);

let folder: ReturnType<typeof notesFolder>;
beforeEach(() => {
  folder = notesFolder();
});
afterEach(() => folder.remove());
const run = (...args: string[]) => runThroughline(args, folder.environment);

const shopping = 'milk\n\n  two loaves of bread, if they have any\n';

describe('throughline check', () => {
  it('lists lines that gave nothing, and ends with 0 where there are no problems', async () => {
    folder.put(
      'notes/2021/day2.md',
      '# LatencyCon 2021\n\n## Rollbacks Without Regret - Nina Kowalski, Initech\n\n  The room was blue.\n- Practise the rollback every week.\n',
    );
    const { code, out, error } = await run('check', folder.notes);
    expect(out).toBe(
      '2021/day2.md:5:3 line: Nothing was read from "The room was blue.".\n0 problems and 1 line that gave nothing in 3 notes.\n',
    );
    expect(error).toBe('');
    expect(code).toBe(exitCodes.ok);
  });

  it('lists problems, and ends with 1', async () => {
    const file = folder.put('shopping.txt', shopping);
    const { code, out } = await run('check', file);
    expect(out).toMatch(/^shopping\.txt:1:1 note: Found no talk; expected a title for each/);
    expect(out).toMatch(/^shopping\.txt:3:3 line: Nothing was read from "two loaves/m);
    expect(out).toMatch(/^1 problem and 2 lines that gave nothing in 1 note\.$/m);
    expect(code).toBe(exitCodes.nothing);
  });

  it('needs no store and makes none', async () => {
    const { code } = await run('check', folder.notes, '--store', '/proc/none/graph.grafeo');
    expect(code).toBe(exitCodes.ok);
  });

  it('ends with 4 where a file cannot be read, and still checks the others', async () => {
    folder.put('notes/bad.md', Buffer.from([0, 1, 2, 3]));
    const { code, out, error } = await run('check', folder.notes);
    expect(error).toMatch(/^Cannot read "bad\.md"/);
    expect(out).toContain('in 2 notes.');
    expect(code).toBe(exitCodes.input);
  });

  it('prints one JSON document where JSON is wanted', async () => {
    const file = folder.put('shopping.txt', shopping);
    const { out } = await run('check', file, '--json');
    expect(JSON.parse(out)).toMatchObject({
      notes: [
        {
          path: 'shopping.txt',
          complaints: [
            { line: 1, column: 1, rule: 'note', isProblem: true },
            { line: 1, column: 1, rule: 'line', isProblem: false },
            { line: 3, column: 3, rule: 'line', isProblem: false },
          ],
        },
      ],
      troubles: [],
    });
  });
});

describe('throughline check --explain', () => {
  it('says of each line what it was taken for', async () => {
    const { out } = await run('check', '--explain', folder.at('notes/2021/day1.md'));
    expect(out).toMatch(/^3: Queues All the Way Down - Nina Kowalski, Initech\n {2}= talk/m);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /= talk "Queues All the Way Down" \[talk\/heading\]; speaker Nina Kowalski \[[^\]]+\]; company Initech/,
    );
    expect(out).toMatch(/^ {2}✓ talk \+\d\.\d: for it named \+\d\.\d, /m);
    expect(out).toMatch(/^ {2}✓ lesson \+\d\.\d: for it .*/m);
  });

  it('says why a line gave nothing', async () => {
    const file = folder.put('shopping.txt', shopping);
    const { code, out } = await run('check', '--explain', file);
    expect(out).toMatch(/^3: two loaves .*\n {2}= nothing\n(?: {2}✗ .*\n(?: {6}.*\n)*)*/m);
    expect(out).toMatch(/✗ lesson −\d\.\d: .*against it to begin with −/s);
    expect(code).toBe(exitCodes.nothing);
  });

  it.each([60, 80])('keeps within %d columns', async (columns) => {
    const { out } = await runThroughline(['check', '--explain', 'notes/'], {}, { columns });
    // oxlint-disable-next-line no-control-regex -- colours
    const lines = out.replaceAll(/\u001B\[\d+m/g, '').split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });

  it('gives every feature in JSON, with lines of the file', async () => {
    const file = folder.put(
      'day.html',
      '<p></p>\n\n<h2>Queues - Nina Kowalski</h2>\n<ul>\n<li>Bound every queue.</li>\n<li>Never retry.</li></ul>',
    );
    const { notes } = JSON.parse((await run('check', '--explain', '--json', file)).out) as {
      notes: { blocks: { line: number; takenFor: object[]; readings: { as: string }[] }[] }[];
    };
    expect(notes[0]?.blocks.map(({ line }) => line)).toEqual([3, 5, 6]);
    expect(notes[0]?.blocks[1]).toMatchObject({
      takenFor: expect.arrayContaining([{ fact: 'lesson', rule: expect.any(String) }]),
      readings: expect.arrayContaining([
        expect.objectContaining({ as: 'lesson', isTaken: true, reasons: expect.any(Array) }),
      ]),
    });
  });
});

describe('describeFeature', () => {
  it.each([
    ['imperativeSiblings', 'imperative siblings'],
    ['words7to12', 'words 7 to 12'],
    ['bias', 'to begin with'],
    ['word:never', 'the word "never"'],
    ['first:use', 'begins with "use"'],
    ['area:data', 'the area "data"'],
    ['shape:twoWords', 'the shape "two words"'],
  ])('calls %s "%s"', (name, words) => {
    expect(describeFeature(name)).toBe(words);
  });
});
