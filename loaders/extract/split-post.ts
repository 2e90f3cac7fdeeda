// "Senior Staff Engineer Harbour Cloud": a post that stands behind a name with no mark, and the company behind the post.

import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';

const postWord =
  /^(?:sr|snr|jr|senior|junior|staff|principal|lead|chief|head|vice|president|vp|svp|evp|director|manager|mgr|engineers?|engineering|software|site|reliability|systems?|platform|production|infrastructure|cloud|data|network|security|devops|sre|developer|advocate|evangelist|relations|architect|administrator|consultant|researcher|scientist|professor|analyst|specialist|cto|ceo|cio|coo|ciso|co-?founder|founder|officer|executive|product|program|technical|technology|information|operating|operations|solutions?|of|and|&)[.,]?$/i;
/** What a post ends with: "Vice President of Engineering", "Senior Staff". */
const lastOfPost =
  /^(?:staff|principal|president|vp|svp|evp|director|manager|mgr|engineers?|sre|advocate|evangelist|relations|architect|administrator|consultant|researcher|scientist|professor|analyst|specialist|lead|cto|ceo|cio|coo|ciso|co-?founder|founder|officer)$/i;
/** What a post may be over: "Head of Platform", "VP Engineering". */
const field = /^(?:engineering|infrastructure|platform|product|security|operations|devops)$/i;

/**
 * Where a text that begins with a post is to be cut: behind the post, and behind the company that follows. Null where no post
 * stands there, or neither a company nor the text's end behind it: "Lead with Care" is no post.
 */
export function splitPost(text: string, knowledge: Knowledge): readonly number[] | null {
  const tokens = [...text.matchAll(/\S+/g)];
  const ends = tokens.map((token) => token.index + token[0].length);
  const other = tokens.findIndex(([token]) => !postWord.test(token));
  const longest = other < 0 ? tokens.length : other;
  for (let length = longest; length > 0; length--) {
    const last = tokens[length - 1]?.[0].replace(/[.,]$/, '') ?? '';
    if (!lastOfPost.test(last) && !(length > 1 && field.test(last))) continue;
    const end = ends[length - 1] ?? 0;
    if (length === tokens.length) return [end];
    const start = tokens[length]?.index ?? end;
    for (let words = Math.min(3, tokens.length - length); words > 0; words--) {
      const to = ends[length + words - 1] ?? text.length;
      const score = companyScore(text.slice(start, to), knowledge);
      // In the midst of a line only a known company is one: a title may follow.
      if (score >= 4 || (to === text.length && score > 0.6)) return [end, to];
    }
  }
  return null;
}
