// `npm run bench:read`: how fast notes are read, on one core and once warm: parsing a megabyte of plain text and of Markdown
// into blocks, reading notes to their facts, and, beside it, people() of compromise on the same text. Medians of five runs.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extname } from 'node:path';
import nlp from 'compromise';
import { extractText, parseDocument } from '../loaders/formats/index.js';
import { readNote } from '../loaders/index.js';
import { readKnowledge } from '../loaders/knowledge.js';

const shared = new URL('../../shared/notes/', import.meta.url);
const own = new URL('../notes/', import.meta.url);
const hasShared = existsSync(shared);
const runs = 5;

interface File {
  readonly path: string;
  readonly bytes: Buffer;
}

function filesIn(folder: URL): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt|html?)$/.test(name))
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }));
}

/** Milliseconds of each of some runs, after one that warms up. */
async function time(work: () => unknown): Promise<number[]> {
  await work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken.toSorted((a, b) => a - b);
}

const median = (taken: readonly number[]): number => taken[Math.floor(taken.length / 2)] ?? 0;
/** The median, and the least and the most, of figures made of the times. */
function range(taken: readonly number[], digits: number, figure: (each: number) => number): string {
  const figures = taken.map(figure).toSorted((a, b) => a - b);
  const [least, most] = [figures[0] ?? 0, figures.at(-1) ?? 0];
  return `${median(figures).toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}

/** A text of about a megabyte, of these files again and again. */
function megabyteOf(files: readonly File[]): string {
  const once = files.map(({ bytes }) => bytes.toString('utf8')).join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(1_000_000 / once.length)).slice(0, 1_000_000);
}

const knowledge = readKnowledge();
const all = hasShared
  ? [...filesIn(new URL('seeds/', shared)), ...filesIn(new URL('dev/', shared))]
  : filesIn(own);
const seeds = hasShared ? filesIn(new URL('seeds/', shared)) : all;
const texts = {
  'plain text': megabyteOf(all.filter(({ path }) => extname(path) === '.txt')),
  Markdown: megabyteOf(all.filter(({ path }) => extname(path) === '.md')),
};
console.log(`Node ${process.version}, ${cpus().length} cores; ${runs} runs each`);
for (const [name, text] of Object.entries(texts)) {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const taken = await time(() => parseDocument(extractText(text)));
  console.log(`${name} into blocks: ${range(taken, 1, (each) => (megabytes / each) * 1000)} MB/s`);
}
const size = seeds.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const reading = await time(async () => {
  for (const file of seeds) await readNote(file, knowledge);
});
const people = await time(() => {
  for (const { bytes } of seeds) nlp(bytes.toString('utf8')).people().out('array');
});
const what = hasShared ? 'the five seed notes' : 'the starter corpus';
console.log(
  `${what} to facts: ${range(reading, 0, (each) => each)} ms, ${((size / median(reading)) * 1000).toFixed(2)} MB/s`,
);
console.log(
  `${what}, people() of compromise alone: ${range(people, 0, (each) => each)} ms; reading takes ${(median(reading) / median(people)).toFixed(2)} times as long`,
);
