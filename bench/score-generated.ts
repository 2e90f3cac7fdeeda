import type { Knowledge } from '../loaders/knowledge.js';
import { curatedFrom } from '../loaders/resolve/curated.js';
import { resolve } from '../loaders/resolve/index.js';
import { inventAccounts } from '../tests/identities/invent-accounts.js';
import { scoreResolved } from '../tests/identities/score-resolved.js';
import { floors } from './floors.js';

/** Prints how well invented accounts of an invented world are brought together, and gives back what lies below its floor. */
export function scoreGenerated(knowledge: Knowledge): string[] {
  const { mentions, ...least } = floors.generated;
  const { notes, truth } = inventAccounts(mentions, knowledge, 20_181);
  const curated = curatedFrom(knowledge);
  const started = performance.now();
  const graph = resolve(notes, curated);
  const seconds = (performance.now() - started) / 1000;
  const scores = scoreResolved(graph, truth);
  const count = truth.size.toLocaleString('en');
  console.log(
    `\n${count} mentions in ${notes.length} invented notes, resolved in ${seconds.toFixed(1)} s`,
  );
  for (const [kind, { precision, recall, pairs }] of Object.entries(scores))
    console.log(
      `${kind.padEnd(11)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  pairs ${pairs}`,
    );
  return Object.entries(least).flatMap(([figure, floor]) => {
    const value = scores.all[figure === 'recall' ? 'recall' : 'precision'];
    return value < floor
      ? [`generated: ${figure} ${value.toFixed(4)} is below its floor ${floor}.`]
      : [];
  });
}
