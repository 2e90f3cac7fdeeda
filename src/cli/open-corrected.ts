import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LazyKnowledge, openKnowledge } from '../../loaders/knowledge.js';
import type { Config } from '../config.js';
import { vocabularyPath } from '../vocabulary/vocabulary-path.js';

/** What notes are read with: the shipped knowledge, with the corrections of the working folder's vocabulary/corrections.yaml (the
 * shipped ones where it has none), of the settings and of `more`. Throws a `VocabularyError`. */
export function openCorrected(
  { corrections }: Pick<Config, 'corrections'>,
  more: readonly string[] = [],
): LazyKnowledge {
  const local = 'vocabulary/corrections.yaml';
  const own = existsSync(local) ? local : join(vocabularyPath(), 'corrections.yaml');
  return openKnowledge(undefined, [own, ...new Set([...corrections, ...more])]);
}
