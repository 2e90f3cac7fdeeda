import type { TopicTalkFragment } from '../generated/operations.js';

/** An idea with how many of some talks were on it in each year. */
export interface Topic {
  readonly id: string;
  readonly prefLabel: string;
  readonly counts: readonly number[];
}

/** The years of talks from the first to the latest, and for each idea its talks by year; a talk counts in the year of each of its events. */
export function countTopics(
  talks: readonly TopicTalkFragment[],
  ideas: readonly { readonly id: string; readonly prefLabel: string }[],
): { readonly years: readonly number[]; readonly topics: readonly Topic[] } {
  const dated = talks.map((talk) => ({
    ideas: new Set(talk.concepts.edges.map(({ node }) => node.id)),
    years: new Set(talk.events.nodes.flatMap(({ year }) => (year === null ? [] : [year]))),
  }));
  const all = dated.flatMap((talk) => [...talk.years]);
  const first = Math.min(...all);
  const years =
    all.length === 0
      ? []
      : Array.from({ length: Math.min(40, Math.max(...all) - first + 1) }, (_, at) => first + at);
  const topics = ideas.map(({ id, prefLabel }) => ({
    id,
    prefLabel,
    counts: years.map(
      (year) => dated.filter((talk) => talk.ideas.has(id) && talk.years.has(year)).length,
    ),
  }));
  return { years, topics: topics.filter(({ counts }) => counts.some((count) => count > 0)) };
}
