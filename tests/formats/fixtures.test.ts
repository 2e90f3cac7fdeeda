// Each folder of tests/fixtures/formats holds a file as people have it, the text that is taken from it and what a careful
// reader finds there. `UPDATE=1` writes the texts anew; read the difference before you commit it.

import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNote } from '../../loaders/index.js';
import { readKnowledge } from '../../loaders/knowledge.js';
import { extractNote } from '../../src/cli/extract-note.js';
import { placeAt } from '../../src/text/place-at.js';
import type { Note } from '../../src/graph.js';

type Lesson = readonly [text: string, place: string];

/** What must be found, by the fields of `extract`; `place` is a page, slide or time, else the file's line. */
interface Expected {
  readonly format: string;
  readonly events: readonly string[];
  readonly talks: readonly {
    readonly title: string | null;
    readonly speakers: readonly string[];
    readonly companies: readonly string[];
    /** Some of its concepts, and all that must be among its lessons, each with its place. */
    readonly concepts: readonly string[];
    readonly lessons: readonly Lesson[];
  }[];
}

const root = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const knowledge = readKnowledge();

const read = (folder: string): Promise<Note> => {
  const input = readdirSync(`${root}${folder}`).find((name) => name.startsWith('input.')) ?? '';
  return readNote({ path: input, bytes: readFileSync(`${root}${folder}/${input}`) }, knowledge);
};

/** Each line of the text behind its line in the file and its place. */
const shown = ({ text, fileLines, places }: Note) =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => {
      const where = [fileLines?.[index], placeAt(places, index + 1)].filter((each) => each != null);
      return `${where.join(', ')}| ${line}`.trimEnd();
    })
    .join('\n');

describe.each(folders)('the fixture %s', (folder) => {
  it('gives its text, with the place of each line', async () => {
    const text = `${shown(await read(folder))}\n`;
    const file = `${root}${folder}/text.txt`;
    if (process.env['UPDATE']) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('gives what a careful reader finds in it', async () => {
    const note = await read(folder);
    const { format, events, talks } = extractNote(note, folder, () => []);
    const expected = JSON.parse(readFileSync(`${root}${folder}/expected.json`, 'utf8')) as Expected;
    const found = talks.map(({ title, speakers, concepts, lessons }, index) => {
      const labels = concepts.map(({ label }) => label);
      const told = lessons.map(({ text, line, place }): Lesson => [text, place ?? String(line)]);
      const wanted = expected.talks[index];
      return {
        title,
        speakers: speakers.map(({ name }) => name),
        companies: speakers.flatMap(({ company }) => company ?? []),
        concepts: wanted?.concepts.filter((label) => labels.includes(label)) ?? labels,
        lessons:
          wanted?.lessons.filter((lesson) => told.some((each) => each.join() === lesson.join())) ??
          told,
      };
    });
    expect({ format, events: events.map(({ name }) => name), talks: found }).toEqual(expected);
  });

  it('quotes its own text to the letter', async () => {
    const { text, facts } = await read(folder);
    const points = Array.from(text);
    for (const { span, quote } of facts)
      expect(points.slice(span.from, span.to).join('')).toBe(quote);
  });
});
