import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const dayOne = `# LatencyCon 2021, day one

## Queues All the Way Down - Nina Kowalski, Initech

- Backpressure keeps a queue from growing without bound.
- Load shedding beats a queue that nobody reads any more.

## The Pager That Cried Wolf - Robert Lindqvist, Globex

- Alert fatigue sets in after a week of noisy pages.
- Never page a human for something that a human cannot act on.
`;
const later = `# LatencyCon 2022

## Shedding Load with Grace - Nina Kowalski, Initech

- Load shedding should start before the queue is full.
- Retries without a budget turn a blip into an outage.
`;

/** A new folder with a store's path, and notes on three talks of two years, two of them by one speaker. */
export function notesFolder() {
  const root = mkdtempSync(join(tmpdir(), 'throughline-cli-'));
  const at = (path: string) => join(root, path);
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
    return at(path);
  };
  put('notes/2021/day1.md', dayOne);
  put('notes/2022.md', later);
  return {
    notes: at('notes'),
    at,
    put,
    environment: { THROUGHLINE_STORE: at('store/graph.grafeo') },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
