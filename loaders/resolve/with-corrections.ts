import type { CorrectedKind } from '../../src/vocabulary/corrections.js';
import type { BareFact } from '../../src/graph.js';
import { correctedReason } from '../../src/text/corrected-reason.js';
import type { CorrectionRules } from './correction-rules.js';
import { factSpellings } from './fact-spellings.js';
import type { LinkRules } from './link-mentions.js';

/** Rules of linking that corrections overrule; `mentionOf` gives the fact that an item is about. */
export function withCorrections<T>(
  kind: CorrectedKind,
  corrections: CorrectionRules,
  rules: LinkRules<T>,
  mentionOf: (item: T) => { readonly fact: BareFact; readonly paths: readonly string[] },
): LinkRules<T> {
  if (corrections.isEmpty(kind)) return rules;
  const correctable = (item: T) => {
    const { fact, paths } = mentionOf(item);
    return { spellings: factSpellings(fact), paths };
  };
  const relation = (one: T, other: T) =>
    corrections.relation(kind, correctable(one), correctable(other));
  return {
    ...rules,
    keys: (item) => [...rules.keys(item), ...corrections.keys(kind, correctable(item))],
    compare: (one, other) => {
      const settled = relation(one, other);
      if (settled === null) return rules.compare(one, other);
      // Before all that is only likely.
      return settled === 'same' ? { score: 2, reason: correctedReason } : null;
    },
    apart: (one, other, score) => {
      const settled = relation(one, other);
      return settled === null ? rules.apart(one, other, score) : settled === 'different';
    },
  };
}
