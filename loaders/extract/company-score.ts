import { fold } from '../../src/text/fold.js';
import { foldSpelling } from '../../src/vocabulary/fold-spelling.js';
import type { Knowledge } from '../knowledge.js';

const suffix =
  /(?:\b(?:inc|ltd|llc|gmbh|corp|plc|co|labs?|technologies|technology|university|institute|foundation|systems|solutions|software|networks?|bank|group|media|digital|research|cloud|consulting|partners|studios?|services|airlines|health|games|security)\.?|\.(?:com|io|org|net|co|ai|dev|eu|de|uk|fm|tv))$/i;

/** How much a short text looks like a company's name: above 1 it probably is one where an employer may stand. */
export function companyScore(text: string, knowledge: Knowledge): number {
  const trimmed = text.trim().replace(/[.,;]$/, '');
  const parts = trimmed.split(/\s+/);
  if (trimmed === '' || parts.length > 6 || trimmed.length > 60 || /[?!:]/.test(trimmed)) return -5;
  const bare = trimmed.replace(/\s*\([^)]*\)$/, '');
  if (knowledge.companies.has(foldSpelling(trimmed)) || knowledge.companies.has(foldSpelling(bare)))
    return 4;
  // "ObsCon Nairobi 2022": with a year it is an event.
  if (/^\W*\d|^(?:https?:|www\.)|\s(?:19|20)\d\d$/.test(trimmed)) return -5;
  let score = 0;
  if (suffix.test(trimmed)) score += 2;
  if (/\p{Ll}\p{Lu}/u.test(trimmed)) score += 1.5;
  const capital = parts.filter((part) => /^[\p{Lu}\d]/u.test(part)).length / parts.length;
  if (capital === 1) score += 1;
  else if (capital < 0.5 && !suffix.test(trimmed)) score -= parts.length > 2 ? 4 : 1.5;
  if (parts.length === 1) {
    const rank = knowledge.rank(fold(trimmed));
    score += rank > 20000 ? 0.8 : rank < 3000 ? -0.8 : 0;
  }
  if (parts.length > 3) score -= 1;
  if (knowledge.matcher.covers(trimmed)) score -= 2;
  if (parts.length === 2 && knowledge.givenNames.has(fold(parts[0] ?? ''))) score -= 1.5;
  return score;
}
