import { afterAll, beforeAll, describe, it, expect } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from '../../src/sources/read-source.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const note = (name: string) => ({ path: name, file: join(folder, name) });

describe('readSource', () => {
  it('gives the bytes of a file up to the limit', async () => {
    writeFileSync(join(folder, 'a.md'), 'twelve bytes');
    const source = await readSource(note('a.md'), 12);
    expect(source.path).toBe('a.md');
    expect(Buffer.from(source.bytes).toString()).toBe('twelve bytes');
  });

  it('refuses a file over the limit without reading it', async () => {
    writeFileSync(join(folder, 'big.md'), Buffer.alloc(50_000_000, 'x'));
    const before = process.memoryUsage().arrayBuffers;
    await expect(readSource(note('big.md'), 5_000_000)).rejects.toMatchObject({
      code: 'NOTE_TOO_LARGE',
      path: 'big.md',
      message:
        'Cannot read "big.md": it holds 50 MB, more than the 5 MB that a note may have. Split it, or allow more with `--max-size`.',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('stops reading a pipe at the limit', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const reading = readSource(note('pipe'), 100_000);
    const writer = createWriteStream(join(folder, 'pipe'));
    writer.on('error', () => {}); // the reader hangs up
    writer.write(Buffer.alloc(1_000_000, 'x'));
    await expect(reading).rejects.toMatchObject({ code: 'NOTE_TOO_LARGE' });
    writer.destroy();
  });

  it.each([
    ['a file that has vanished', 'gone.md', /it has vanished/],
    ['a folder', '.', /EISDIR/],
  ])('refuses %s', async (_, name, message) => {
    await expect(readSource(note(name), 100)).rejects.toMatchObject({
      code: 'NOTE_UNREADABLE',
      message: expect.stringMatching(message),
    });
  });
});
