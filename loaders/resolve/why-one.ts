import type { Link, Linked } from './link-mentions.js';
import { mergeEvidence } from './merge-evidence.js';

/** From this score on nobody is asked whether a merge was right. */
const sure = 0.8;

/**
 * What a node keeps of how it came together: its facts, for each of them in the same order why it belongs (empty for the first; no list where there is one alone), and
 * the doubtful ones, nearest call first, as `<score> <fact id>`.
 */
export function whyOne(
  mentions: Linked<{ readonly id: string }>['mentions'],
  links: ReadonlyMap<string, Link>,
): { evidence: string[]; reasons: string[]; doubts: string[] } {
  const evidence = mergeEvidence(
    mentions.map(({ id }) => id),
    [],
  );
  const doubts = [...links]
    .filter(([, { score }]) => score < sure)
    .map(([id, { score }]) => `${score.toFixed(2)} ${id}`)
    .toSorted();
  const reasons = evidence.map((id) => links.get(id)?.reason ?? '');
  return { evidence, reasons: links.size > 0 ? reasons : [], doubts };
}
