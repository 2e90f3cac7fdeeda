// `npm run bench:read`: how fast notes are read, on one core and once warm: parsing a megabyte of plain text and of Markdown
// into blocks, reading notes to their facts, and, beside it, people() of compromise on the same text; then small files of a
// programme, of which a whole load has thousands, and how their facts are stored. Medians of five runs after five that warm up. `--keep` writes bench/results/read.txt.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import nlp from 'compromise';
import { extractText, parseDocument } from '../loaders/formats/index.js';
import { readNote, type Source } from '../loaders/index.js';
import { readKnowledge } from '../loaders/knowledge.js';
import type { Note } from '../src/graph.js';
import { readSource } from '../src/sources/read-source.js';
import { comparePacked } from './packed-facts.js';
import { programmeNotes } from './programme-notes.js';
import { reportTo } from './report-to.js';

const shared = new URL('../../shared/notes/', import.meta.url);
const own = new URL('../notes/', import.meta.url);
const hasShared = existsSync(shared);
const runs = 5;
const { say, keep } = reportTo('read');

function filesIn(folder: URL): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt|html?)$/.test(name))
    .toSorted()
    .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }));
}

/** Milliseconds of each of some runs, after as many in which the engine compiles what is run often. */
async function time(work: () => unknown): Promise<number[]> {
  for (let run = 0; run < runs; run++) await work();
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

const textOf = ({ bytes }: Source): string => Buffer.from(bytes).toString('utf8');

/** Small files of pyvideo, one talk each; none where its archive is not at hand. */
async function programme(): Promise<Source[]> {
  const notes = await programmeNotes(2000);
  const sources: Source[] = [];
  for (const file of notes?.files ?? []) sources.push(await readSource(file));
  notes?.remove();
  return sources;
}

/** A text of about a megabyte, of these files again and again. */
function megabyteOf(files: readonly Source[]): string {
  const once = files.map(textOf).join('\n\n');
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
say(
  `${runs} runs each after ${runs} that warm up: the median, and in brackets the least and the most`,
);
for (const [name, text] of Object.entries(texts)) {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const taken = await time(() => parseDocument(extractText(text)));
  say(`${name} into blocks: ${range(taken, 1, (each) => (megabytes / each) * 1000)} MB/s`);
}
const size = seeds.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const reading = await time(async () => {
  for (const file of seeds) await readNote(file, knowledge);
});
const people = await time(() => {
  for (const seed of seeds) nlp(textOf(seed)).people().out('array');
});
const what = hasShared ? 'the five seed notes' : 'the starter corpus';
say(
  `${what} to facts: ${range(reading, 0, (each) => each)} ms, ${((size / median(reading)) * 1000).toFixed(2)} MB/s`,
);
say(
  `${what}, people() of compromise alone: ${range(people, 0, (each) => each)} ms; reading takes ${(median(reading) / median(people)).toFixed(2)} times as long`,
);
const talks = await programme();
if (talks.length > 0) {
  const taken = await time(async () => {
    for (const talk of talks) await readNote(talk, knowledge);
  });
  say(
    `${talks.length} talks of pyvideo to facts: ${range(taken, 2, (each) => each / talks.length)} ms each`,
  );
}
const notes: Note[] = [];
for (const file of talks.length > 0 ? talks : all) notes.push(await readNote(file, knowledge));
for (const line of await comparePacked(notes, time)) say(line);
if (process.argv.includes('--keep')) keep();
