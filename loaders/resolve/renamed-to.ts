import type { CorrectedKind } from '../../src/vocabulary/corrections.js';
import type { BareFact } from '../../src/graph.js';
import type { CorrectionRules } from './correction-rules.js';
import { factSpellings } from './fact-spellings.js';

/** The name that a correction gives one of the mentions, null where none does. */
export function renamedTo(
  kind: CorrectedKind,
  mentions: readonly { readonly fact: BareFact; readonly paths: readonly string[] }[],
  corrections: CorrectionRules,
): string | null {
  if (corrections.isEmpty(kind)) return null;
  for (const { fact, paths } of mentions) {
    const found = corrections.find('rename', kind, { spellings: factSpellings(fact), paths });
    if (found) return found.to;
  }
  return null;
}
