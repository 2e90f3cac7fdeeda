// Checks every regular expression that reads what others wrote: none may blow up on a hostile text. Time that grows with the
// square of a line is let pass (lines are short, and tests/loaders/robustness.test.ts times long ones), more is not.

import { parseFileSync } from '@swc/core';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['loaders', 'src/text', 'src/vocabulary', 'src/sources'];
const mostDegree = 2;
/** Milliseconds for one expression: what takes longer to analyse is left to the timed tests. */
const timeout = 1000;

function expressionsOf(path) {
  const found = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'RegExpLiteral') found.push(node);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseFileSync(path, { syntax: 'typescript' }));
  return found.map(({ pattern, flags }) => ({ path, pattern, flags }));
}

function isBad({ status, checker, complexity }) {
  if (status !== 'vulnerable') return false;
  if (complexity.type === 'exponential') return true;
  // A degree that was found by trying is a guess, also of repeats that are bounded, and hangs on the time there was.
  return checker === 'automaton' && complexity.degree > mostDegree;
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name)),
);
const expressions = files.flatMap(expressionsOf);
let failed = 0;
let undecided = 0;
for (const { path, pattern, flags } of expressions) {
  const answer = await check(pattern, flags, { timeout });
  if (answer.status === 'unknown') undecided += 1;
  if (!isBad(answer)) continue;
  failed += 1;
  console.error(
    `${relative(root, path)}: /${pattern}/${flags} takes ${answer.complexity.summary}.`,
  );
}
console.log(
  `${expressions.length} expressions, ${undecided} too large to analyse, ${failed} that may blow up.`,
);
process.exitCode = failed > 0 ? 1 : 0;
process.exit();
