import type { Context } from '../context.js';
import type { Stats } from '../generated/schema-types.js';
import { whileUnchanged } from '../load/while-unchanged.js';

/** `Query.stats` */
export async function readStats(context: Context): Promise<Stats> {
  return whileUnchanged(context, 'stats', async () => countAll(context));
}

async function countAll({ read }: Context): Promise<Stats> {
  const rows = await read('stats');
  const totals = new Map(rows.map(({ name, total }) => [name, total]));
  // What there is nothing of has no row.
  const count = (name: keyof Stats) => Number(totals.get(name) ?? 0);
  const year = (name: keyof Stats) => {
    const total = totals.get(name);
    return typeof total === 'number' ? total : null;
  };
  return {
    talks: count('talks'),
    speakers: count('speakers'),
    companies: count('companies'),
    concepts: count('concepts'),
    candidates: count('candidates'),
    lessons: count('lessons'),
    events: count('events'),
    conferences: count('conferences'),
    resources: count('resources'),
    notes: count('notes'),
    recurringIdeas: count('recurringIdeas'),
    firstYear: year('firstYear'),
    latestYear: year('latestYear'),
  };
}
