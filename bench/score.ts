// `npm run score`: reads the labelled notes of ../shared and prints both scorers' tables, then how well invented accounts of
// invented talks are brought together.
//   --leave-one-out   reads each note with weights learnt without any note of its author
//   --without-names   with an empty names.yaml
//   --misses          lists what was missed and invented
//   --floors          exits 1 where a figure lies below its floor

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readNote } from '../loaders/index.js';
import { type Knowledge, readKnowledge } from '../loaders/knowledge.js';
import { extractNote } from '../src/cli/extract-note.js';
import { exportGraph } from '../src/export-graph.js';
import { loadNotes, type NoteSource } from '../src/load-notes.js';
import { openEmbedded } from '../src/store/embedded-store.js';
import { readGraph } from '../src/store/read-graph.js';
import { floors } from './floors.js';
import { type GoldNote, hasGold, readGold } from './gold.js';
import { scoreGenerated } from './score-generated.js';
import { trainAll } from './train-all.js';

const flags = new Set(process.argv.slice(2));
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const project = fileURLToPath(new URL('..', import.meta.url));

type Figures = Record<
  string,
  { precision: number | null; recall: number | null; f1: number | null }
>;

async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'throughline-score-'));
  try {
    const knowledge = flags.has('--without-names') ? withoutNames(work) : readKnowledge();
    const notes = hasGold() ? readGold() : [];
    if (notes.length === 0) console.log('No labelled notes in ../shared/gold.');
    const below = flags.has('--leave-one-out')
      ? notes.length === 0
        ? []
        : await scoreLeftOut(notes, knowledge, work)
      : [
          ...(notes.length === 0
            ? []
            : [
                ...(await scoreReading(notes, knowledge, work)),
                ...(await scoreIdentities(notes, knowledge, work)),
              ]),
          ...scoreGenerated(knowledge),
        ];
    for (const line of below) console.log(line);
    if (flags.has('--floors') && below.length > 0) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function scoreReading(
  notes: readonly GoldNote[],
  knowledge: Knowledge,
  work: string,
): Promise<string[]> {
  const below: string[] = [];
  for (const set of ['seeds', 'dev'] as const) {
    const own = notes.filter((note) => note.set === set);
    await write(own, () => knowledge, join(work, set), knowledge);
    console.log(`\n${set}`);
    below.push(
      ...printScore(join(shared, 'gold', set), join(shared, 'notes', set), join(work, set), set),
    );
  }
  return below;
}

async function scoreLeftOut(
  notes: readonly GoldNote[],
  knowledge: Knowledge,
  work: string,
): Promise<string[]> {
  const weights = new Map(
    [...new Set(notes.map(({ group }) => group))].map((group) => [
      group,
      trainAll(
        notes.filter((note) => note.group !== group),
        knowledge,
      ),
    ]),
  );
  const knowledgeFor = ({ group }: GoldNote): Knowledge => ({
    ...knowledge,
    weights: weights.get(group) ?? knowledge.weights,
  });
  const [gold, texts, out] = [join(work, 'gold'), join(work, 'notes'), join(work, 'out')];
  for (const set of ['seeds', 'dev']) {
    cpSync(join(shared, 'gold', set), gold, { recursive: true });
    cpSync(join(shared, 'notes', set), texts, { recursive: true });
  }
  await write(notes, knowledgeFor, out, knowledge);
  console.log('\nleave-one-out, all');
  return printScore(gold, texts, out, 'leaveOneOut');
}

async function scoreIdentities(
  notes: readonly GoldNote[],
  knowledge: Knowledge,
  work: string,
): Promise<string[]> {
  const seeds = notes
    .filter(({ set }) => set === 'seeds')
    .map(({ file, bytes }) => ({ path: file, bytes }));
  const folder = join(project, 'notes');
  const starter = readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => ({ path: `notes/${name}`, bytes: readFileSync(join(folder, name)) }));
  return [
    ...(await scoreGraph('identities of the seeds', 'alone', seeds, knowledge, work)),
    ...(await scoreGraph(
      'identities of the seeds, the starter corpus beside them',
      'withStarterCorpus',
      [...seeds, ...starter],
      knowledge,
      work,
    )),
  ];
}

async function scoreGraph(
  heading: string,
  set: keyof typeof floors.identities,
  sources: readonly NoteSource[],
  knowledge: Knowledge,
  work: string,
): Promise<string[]> {
  const store = await openEmbedded(null);
  for await (const report of loadNotes(store, sources, {
    readWith: knowledge.readWith,
    read: () => knowledge,
  })) {
    if (report.outcome === 'refused')
      throw new Error(`${report.path} was refused: ${report.problems.join(' ')}`);
  }
  const file = join(work, 'graph.json');
  writeFileSync(file, exportGraph(await readGraph(store)));
  await store.close();
  const scorer = join(shared, 'gold/score-identities.mjs');
  const gold = join(shared, 'gold/seeds');
  console.log(`\n${heading}`);
  console.log(run(scorer, gold, file, ...(flags.has('--misses') ? ['--misses'] : [])));
  const report = JSON.parse(run(scorer, gold, file, '--json')) as Record<
    string,
    Record<string, number> | number
  >;
  const { violations, ...figures } = floors.identities[set];
  const found = Number(report['violations']);
  return [
    ...Object.entries(figures).flatMap(([name, floor]) => {
      const [kind = '', figure = ''] = name.split('.');
      const of = report[kind];
      const value = typeof of === 'object' ? (of[figure] ?? 0) : 0;
      return value < floor
        ? [`${heading}: ${kind} ${figure} ${value.toFixed(3)} is below its floor ${floor}.`]
        : [];
    }),
    ...(found > violations
      ? [`${heading}: ${found} violations, over the ${violations} that are let pass.`]
      : []),
  ];
}

async function write(
  notes: readonly GoldNote[],
  knowledgeFor: (note: GoldNote) => Knowledge,
  out: string,
  { vocabulary }: Knowledge,
): Promise<void> {
  mkdirSync(out, { recursive: true });
  const labels = new Map(
    vocabulary.concepts.map(({ prefLabel, altLabels, hiddenLabels }) => [
      prefLabel,
      [...altLabels, ...hiddenLabels],
    ]),
  );
  for (const note of notes) {
    const read = await readNote({ path: note.file, bytes: note.bytes }, knowledgeFor(note));
    const extracted = extractNote(read, note.file, (label) => labels.get(label) ?? []);
    writeFileSync(join(out, `${note.file}.json`), JSON.stringify(extracted));
  }
}

function printScore(
  gold: string,
  texts: string,
  out: string,
  set: keyof typeof floors.reading,
): string[] {
  const scorer = join(shared, 'gold/score.mjs');
  console.log(run(scorer, gold, texts, out, ...(flags.has('--misses') ? ['--misses'] : [])));
  const { total } = JSON.parse(run(scorer, gold, texts, out, '--json')) as { total: Figures };
  return Object.entries(floors.reading[set]).flatMap(([name, floor]) => {
    const [kind = '', figure = ''] = name.split('.');
    const value = total[kind]?.[figure as 'f1'] ?? 0;
    return value < floor
      ? [`${set}: ${kind} ${figure} ${value.toFixed(3)} is below its floor ${floor}.`]
      : [];
  });
}

function run(...parts: readonly string[]): string {
  return execFileSync(process.execPath, [...parts], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).trimEnd();
}

/** What the reader knows, but for names: how much of the figures do they carry? */
function withoutNames(work: string): Knowledge {
  const folder = join(work, 'vocabulary');
  cpSync(join(project, 'vocabulary'), folder, { recursive: true });
  const text = readFileSync(join(folder, 'names.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'names.yaml'),
    `${text.startsWith('#') ? '# No names.\n' : ''}people: []\ncompanies: []\nconferences: []\n`,
  );
  return readKnowledge(pathToFileURL(`${folder}/`));
}

await main();
