import type { CorrectedKind } from '../../src/vocabulary/corrections.js';
import type { BareFact } from '../../src/graph.js';
import { correctedReason } from '../../src/text/corrected-reason.js';
import type { CorrectionRules } from './correction-rules.js';
import { factSpellings } from './fact-spellings.js';
import { hashKeys } from './hash-keys.js';
import type { LinkRules } from './link-mentions.js';
import type { MentionKeys } from './mention-keys.js';

/** Rules of linking that corrections overrule, with hashed keys; `mentionOf` gives the fact that an item is about. */
export function withCorrections<T>(
  kind: CorrectedKind,
  corrections: CorrectionRules,
  rules: LinkRules<T, string>,
  mentionOf: (item: T) => { readonly fact: BareFact; readonly paths: readonly string[] },
): LinkRules<T> {
  const correctable = (item: T) => {
    const { fact, paths } = mentionOf(item);
    return { spellings: factSpellings(fact), paths };
  };
  const relation = (one: T, other: T) =>
    corrections.relation(kind, correctable(one), correctable(other));
  // Asked for where a mention is looked up, where it is compared and where its note is stored: they are made once.
  const known = new WeakMap<object, MentionKeys>();
  const keys = (item: T): MentionKeys => {
    const mention = mentionOf(item);
    const found = known.get(mention);
    if (found) return found;
    const own = corrections.isEmpty(kind) ? [] : corrections.keys(kind, correctable(item));
    const { both, held, sought } = rules.keys(item);
    const made = {
      both: hashKeys(kind, [...both, ...own]),
      held: hashKeys(kind, held),
      sought: hashKeys(kind, sought),
    };
    known.set(mention, made);
    return made;
  };
  if (corrections.isEmpty(kind)) return { ...rules, keys };
  return {
    ...rules,
    keys,
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
