import { countOf } from './count-of.js';
import type { LoadTotal } from './load-total.js';

/** A load's total in two sentences. */
export function describeTotal({ files, outcomes, seconds, graph }: LoadTotal): string {
  const parts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  const what = parts.length > 0 ? `: ${parts.join(', ')}` : '';
  const done = files > 0 ? `Read ${countOf(files, 'note')}` : 'Read nothing';
  return `${done} in ${seconds.toFixed(1)} s${what}. The graph holds ${countOf(graph.talks, 'talk')}, ${countOf(graph.speakers, 'speaker')}, ${countOf(graph.concepts, 'concept')} and ${countOf(graph.lessons, 'lesson')} from ${countOf(graph.notes, 'note')}.`;
}
