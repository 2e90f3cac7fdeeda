import type { NodeLabel } from '../../graph.js';
import type { PathTie } from '../parents.js';

/** Words for each tie: from the node that the relationship starts at, and from the other. */
const words: Readonly<Record<PathTie, readonly [NodeLabel, string, string]>> = {
  GAVE: ['Speaker', 'gave', 'was given by'],
  DISCUSSES: ['Talk', 'discusses', 'is discussed in'],
  TEACHES: ['Talk', 'teaches', 'is taught in'],
  ABOUT: ['Lesson', 'is about', 'is in the lesson'],
  ECHOES: ['Lesson', 'echoes', 'echoes'],
  CITES: ['Talk', 'points to', 'is pointed to in'],
  WORKED_FOR: ['Speaker', 'worked for', 'employed'],
  PRESENTED_AT: ['Talk', 'was given at', 'saw'],
  EDITION_OF: ['Event', 'is an edition of', 'held'],
  BROADER: ['Concept', 'is near in the vocabulary to', 'is near in the vocabulary to'],
  RELATED: ['Concept', 'goes with', 'goes with'],
};

/** What a tie is in words, seen from a node of a label: a talk `was given by` a speaker. */
export function wordsOfTie(tie: PathTie, from: NodeLabel | null): string {
  const [label, forth, back] = words[tie];
  return from === label ? forth : back;
}
