import type { LoadReport } from '../load-notes.js';
import type { GraphStore } from '../store/graph-store.js';

/** What a load came to, for people and as JSON. */
export interface LoadTotal {
  readonly files: number;
  readonly outcomes: Readonly<Partial<Record<LoadReport['outcome'], number>>>;
  readonly problems: number;
  readonly seconds: number;
  /** What the graph holds now. */
  readonly graph: Readonly<Record<'talks' | 'speakers' | 'concepts' | 'lessons' | 'notes', number>>;
}

const inOrder = ['added', 'changed', 'renamed', 'unchanged', 'forgotten', 'refused'] as const;

/** Sums up a load that began at `started` (milliseconds). */
export async function loadTotal(
  store: GraphStore,
  reports: readonly LoadReport[],
  started: number,
): Promise<LoadTotal> {
  const outcomes: Partial<Record<LoadReport['outcome'], number>> = {};
  for (const outcome of inOrder) {
    const count = reports.filter((report) => report.outcome === outcome).length;
    if (count > 0) outcomes[outcome] = count;
  }
  const rows = await store.read('read/stats');
  const count = (name: string) => Number(rows.find((row) => row['name'] === name)?.['total'] ?? 0);
  return {
    files: reports.length - (outcomes.forgotten ?? 0),
    outcomes,
    problems: reports
      .filter(({ outcome }) => outcome !== 'refused')
      .reduce((sum, { problems }) => sum + problems.length, 0),
    seconds: (performance.now() - started) / 1000,
    graph: {
      talks: count('talks'),
      speakers: count('speakers'),
      concepts: count('concepts'),
      lessons: count('lessons'),
      notes: count('notes'),
    },
  };
}
