import { afterEach, beforeEach, describe, it, expect } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNotes } from '../../src/sources/find-notes.js';
import { readSource } from '../../src/sources/read-source.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-programme-'));
  mkdirSync(join(folder, 'rain-2021/videos'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const entry = '{\n  "title": "Rain",\n  "speakers": []\n}\n';

/** The entry as a load reads it. */
async function readEntry(text: string): Promise<string> {
  writeFileSync(join(folder, 'rain-2021/videos/rain.json'), text);
  const [note] = (await findNotes([folder])).notes;
  if (!note) throw new Error('No note was found.');
  expect(note.path).toBe('rain-2021/videos/rain.json');
  return Buffer.from((await readSource(note)).bytes).toString('utf8');
}

describe('an entry of an archive of programmes', () => {
  it('is a note, and the archive alone is none', async () => {
    writeFileSync(join(folder, 'rain-2021/category.json'), '{"title": "RainConf 2021"}');
    writeFileSync(join(folder, 'package.json'), '{}');
    await readEntry(entry);
    expect((await findNotes([folder])).notes).toHaveLength(1);
  });

  it('is told the event of its folder, on the line it has', async () => {
    writeFileSync(join(folder, 'rain-2021/category.json'), '{"title": "Rain\\"Conf $& 2021"}');
    const text = await readEntry(entry);
    expect(JSON.parse(text)).toMatchObject({ category: 'Rain"Conf $& 2021', title: 'Rain' });
    expect(text.split('\n').slice(1)).toEqual(entry.split('\n').slice(1));
  });

  it.each([
    [
      'it names its own',
      '{"title": "Rain", "speakers": [], "category": "Snow 2020"}',
      '{"title": "RainConf"}',
    ],
    ['the folder names none', entry, '{"name": "RainConf"}'],
  ])('stays as it stands where %s', async (_when, text, category) => {
    writeFileSync(join(folder, 'rain-2021/category.json'), category);
    expect(await readEntry(text)).toBe(text);
  });

  it('is refused where what names its event is damaged', async () => {
    writeFileSync(join(folder, 'rain-2021/category.json'), '{"title": ');
    await expect(readEntry(entry)).rejects.toMatchObject({
      code: 'NOTE_DAMAGED',
      message: expect.stringMatching(/category\.json" is no JSON\. Repair it/),
    });
  });
});
