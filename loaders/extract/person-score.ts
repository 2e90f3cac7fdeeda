import { fold } from '../../src/text/fold.js';
import type { Knowledge } from '../knowledge.js';

const particles = new Set(
  'de da di del della der den van von la le el al bin ibn ter ten dos du y'.split(' '),
);
/** Words that begin or end many capitalised phrases and no names. */
const never = new Set(
  'the a an that and or of for to in on at with from by our your my how why what when day days session talk talks keynote keynotes slides video notes engineer engineering manager director lead leader senior principal staff chief officer cto ceo vp sre devops team teams system systems service services software cloud data security monitoring incident incidents reliability response management production lessons learned new more key questions introduction overview summary agenda workshop conference summit part chapter group groups update updates room hall track stage morning afternoon evening january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * How much two to four words look like a person's name: above 2 they probably are one, below 0 they are not. Adds up what
 * the name lists, the word ranks and the shape say.
 */
export function personScore(text: string, knowledge: Knowledge): number {
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 5) return -5;
  const folded = parts.map((part) => fold(part).replaceAll(/[.,'’]/g, ''));
  if (/['’]s?$/.test(text)) return -5;
  if (knowledge.companies.has(folded[0] ?? '') && !knowledge.givenNames.has(folded[0] ?? ''))
    return -3;
  const known = knowledge.people.get(folded.join(' '));
  if (known) return 8;
  let score = 0;
  for (const [index, part] of parts.entries()) {
    const word = folded[index] ?? '';
    const first = index === 0;
    const last = index === parts.length - 1;
    if (!first && !last && particles.has(word)) continue;
    if (!first && particles.has(word) && /^\p{Ll}/u.test(part)) return -5;
    if (/^\p{Lu}\.?$/u.test(part)) {
      // An initial: "L. Saino", "Dave A. Smith".
      score += first || last ? -1 : 0.5;
      continue;
    }
    if (!/^(?:\p{Lu}|[dlDL]['’]\p{Lu}|Mc\p{Lu})[\p{L}'’-]+\.?$/u.test(part) || never.has(word))
      return -5;
    if (/\p{Lu}{3,}/u.test(part)) score -= 1.5;
    if (
      /\p{Ll}\p{Lu}/u.test(part) &&
      !/^(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|Fitz|O['’]|D['’])\p{Lu}/u.test(part)
    )
      score -= first ? 1 : 2.5;
    score += first ? givenScore(word, knowledge) : familyScore(word, knowledge);
  }
  if (parts.length === 2) score += 0.5;
  if (parts.length >= 4) score -= 1;
  // The vocabulary is asked last: most texts are told without it.
  if (score > 0 && knowledge.matcher.covers(text)) score -= 4;
  return score;
}

function givenScore(word: string, knowledge: Knowledge): number {
  const pieces = word.split('-');
  if (pieces.length > 1 && pieces.every((piece) => piece.length > 1)) {
    return Math.max(...pieces.map((piece) => givenScore(piece, knowledge))) * 0.8;
  }
  if (knowledge.ambiguousNames.has(word)) return 1;
  if (knowledge.givenNames.has(word)) return 2.5;
  return commonness(word, knowledge) + (knowledge.familyNames.has(word) ? 0.8 : 0);
}

function familyScore(word: string, knowledge: Knowledge): number {
  if (knowledge.familyNames.has(word)) return knowledge.rank(word) < 1500 ? 0.5 : 1.5;
  if (knowledge.givenNames.has(word) && !knowledge.ambiguousNames.has(word)) return 0.8;
  const pieces = word.split('-');
  if (pieces.length > 1)
    return Math.max(...pieces.map((piece) => familyScore(piece, knowledge))) * 0.8;
  return commonness(word, knowledge);
}

/** English words are seldom names, words that no list knows often are. */
function commonness(word: string, knowledge: Knowledge): number {
  const rank = knowledge.rank(word);
  if (knowledge.termWords.has(word)) return -2;
  if (rank < 3000) return -3;
  if (rank < 10000) return -1.8;
  if (rank < 30000) return -0.6;
  return word.length > 2 ? 0.9 : -0.5;
}
