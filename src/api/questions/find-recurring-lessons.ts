import { byCodePoint } from '../../text/by-code-point.js';
import type { Context } from '../context.js';
import type { QueryRecurringLessonsArgs } from '../generated/schema-types.js';
import { pageOf } from '../paging/page-of.js';
import type { RecurringLessonPage, RecurringLessonParent } from '../parents.js';
import { resolveNames } from './name-arguments.js';

/** Where and when a lesson was taught, one entry a talk and event. */
interface Taught {
  readonly talk: string;
  readonly year: number | null;
  readonly conference: string | null;
}

/** `Query.recurringLessons`: reads all echoes, of which there are few. */
export async function findRecurringLessons(
  context: Context,
  args: QueryRecurringLessonsArgs,
): Promise<RecurringLessonPage> {
  const { minConferences, minYears, since, until } = args;
  const { concept, conference } = await resolveNames(context, {
    about: args.concept ?? null,
    conference: args.conference ?? null,
  });
  const [echoes, talks, named] = await Promise.all([
    context.read('echoing-lessons'),
    context.read('echoing-lesson-talks'),
    concept === null ? null : context.readOf('lessons-about', concept),
  ]);
  const about = named && new Set(named.map(({ id }) => String(id)));
  const taught = new Map<string, Taught[]>();
  for (const row of talks) {
    const lesson = String(row['lesson']);
    const entry = {
      talk: String(row['talk']),
      year: (row['year'] ?? null) as number | null,
      conference: (row['conference'] ?? null) as string | null,
    };
    taught.set(lesson, [...(taught.get(lesson) ?? []), entry]);
  }
  const pairs = echoes.map(({ one, other }): [string, string] => [String(one), String(other)]);
  const groups = groupsOf(pairs)
    .map((group) => describe(group, taught))
    .filter(
      (group) =>
        (group.conferences.length >= 2 || group.years.length >= 2) &&
        group.conferences.length >= (minConferences ?? 0) &&
        group.years.length >= (minYears ?? 0) &&
        (about === null || group.lessonIds.some((id) => about.has(id))) &&
        group.given.some(
          (each) =>
            (conference === null || each.conference === conference) &&
            (typeof since !== 'number' || (each.year ?? 0) >= since) &&
            (typeof until !== 'number' || (each.year ?? Infinity) <= until),
        ),
    );
  return pageOf(
    groups.map((node) => ({
      node,
      position: {
        key: (node.conferences.length * 1000 + node.years.length) * 1_000_000 + node.talkIds.length,
        tie: node.id,
      },
    })),
    args,
  );
}

interface Group {
  readonly ids: readonly string[];
  /** How many echoes each has within the group. */
  readonly echoes: ReadonlyMap<string, number>;
}

/** Lessons that hang together by echoes, each group by id. */
function groupsOf(pairs: readonly (readonly [string, string])[]): Group[] {
  const neighbours = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    neighbours.set(other, (neighbours.get(other) ?? new Set()).add(one));
  }
  const seen = new Set<string>();
  return [...neighbours.keys()].toSorted(byCodePoint).flatMap((start) => {
    if (seen.has(start)) return [];
    const ids = [start];
    seen.add(start);
    for (const id of ids)
      for (const next of neighbours.get(id) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          ids.push(next);
        }
    const echoes = new Map(ids.map((id) => [id, neighbours.get(id)?.size ?? 0]));
    return [{ ids, echoes }];
  });
}

function describe(
  { ids, echoes }: Group,
  taught: ReadonlyMap<string, readonly Taught[]>,
): RecurringLessonParent & { readonly given: readonly Taught[] } {
  const given = ids.flatMap((id) => taught.get(id) ?? []);
  const count = <K>(keyOf: (each: Taught) => K | null): [K, number][] => {
    const talks = new Map<K, Set<string>>();
    for (const each of given) {
      const key = keyOf(each);
      if (key !== null) talks.set(key, (talks.get(key) ?? new Set()).add(each.talk));
    }
    return [...talks].map(([key, set]) => [key, set.size]);
  };
  const years = count(({ year }) => year).toSorted(([left], [right]) => left - right);
  const conferences = count(({ conference }) => conference).toSorted(
    ([one, left], [other, right]) => right - left || byCodePoint(one, other),
  );
  const first = new Map<string, number>();
  for (const { talk, year } of given)
    first.set(talk, Math.min(first.get(talk) ?? 9999, year ?? 9999));
  const lessonIds = ids.toSorted(
    (one, other) => (echoes.get(other) ?? 0) - (echoes.get(one) ?? 0) || byCodePoint(one, other),
  );
  return {
    id: ids.toSorted(byCodePoint)[0] ?? '',
    lessonIds,
    given,
    years,
    conferences,
    talkIds: [...first]
      .toSorted(([one, left], [other, right]) => left - right || byCodePoint(one, other))
      .map(([talk]) => talk),
  };
}
