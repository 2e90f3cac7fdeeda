import type { Curated } from './curated.js';
import type { Link, LinkRules } from './link-mentions.js';
import { type AllLinkRules, linkRules, setLinkRules } from './link-rules.js';

/** The same for one change alone, which compares two mentions up to three times: where it looks for what is touched, as that was,
 * and as that will be. A mention's id must not be given to another meanwhile. */
export function rememberLinks(curated: Curated): Curated {
  const { talk, speaker, company } = linkRules(curated);
  const own = { ...curated };
  const rules: AllLinkRules = {
    talk: remembering(talk),
    speaker: remembering(speaker),
    company: remembering(company),
  };
  setLinkRules(own, rules);
  return own;
}

function remembering<T extends { readonly id: string }>(rules: LinkRules<T>): LinkRules<T> {
  const links = new Map<string, Map<string, Link | null>>();
  return {
    ...rules,
    compare: (one, other) => {
      const [low, high] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      const known = links.get(low) ?? new Map<string, Link | null>();
      const before = known.get(high);
      if (before !== undefined) return before;
      const link = rules.compare(one, other);
      links.set(low, known.set(high, link));
      return link;
    },
  };
}
