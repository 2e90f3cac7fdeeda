import { bareNote } from '../tests/facts/bare-note.js';
import { packFacts } from '../src/facts/pack-facts.js';
import { unpackBareFacts } from '../src/facts/unpack-bare-facts.js';
import { unpackFacts } from '../src/facts/unpack-facts.js';
import type { Fact, Note } from '../src/graph.js';

/** Sentences on how long the stored facts of some notes are, and how long writing and reading them takes, beside their plain JSON.
 * `time` gives the milliseconds of some runs, in order. */
export async function comparePacked(
  notes: readonly Note[],
  time: (work: () => unknown) => Promise<number[]>,
): Promise<string[]> {
  const rows = notes.map(({ facts, text }) => {
    return { facts, text, plain: JSON.stringify(facts), packed: packFacts(facts, text) };
  });
  type Row = (typeof rows)[number];
  const each = (work: (row: Row) => unknown) => async (): Promise<number> => {
    const taken = await time(() => {
      for (const row of rows) work(row);
    });
    return ((taken[Math.floor(taken.length / 2)] ?? 0) / rows.length) * 1000;
  };
  const parse = ({ plain }: Row) => JSON.parse(plain) as readonly Fact[];
  const write = each(({ facts }) => JSON.stringify(facts));
  const pack = each(({ facts, text }) => packFacts(facts, text));
  const read = each(parse);
  const unpack = each(({ packed, text }) => unpackFacts(packed, text));
  const bare = each((row) => bareNote({ id: '', paths: [], facts: parse(row) }));
  const unpackBare = each(({ packed, text }) => unpackBareFacts(packed, text));
  const mean = (lengthOf: (row: Row) => number) =>
    Math.round(rows.reduce((sum, row) => sum + lengthOf(row), 0) / rows.length);
  const [packed, plain] = [mean((row) => row.packed.length), mean((row) => row.plain.length)];
  return [
    `their stored facts: ${packed} characters each (plain ${plain}, the texts ${mean((row) => row.text.length)})`,
    `writing them ${await beside(write, pack)}, reading them ${await beside(read, unpack)}, for resolving ${await beside(bare, unpackBare)} each`,
  ];
}

async function beside(before: () => Promise<number>, now: () => Promise<number>): Promise<string> {
  return `${(await now()).toFixed(1)} µs (plain ${(await before()).toFixed(1)})`;
}
