// Who a note speaks of by full name, so that "(Ingo)" in its agenda and "Dmitri is the founder of …" on its last page can be
// understood.

import { fold } from '../../src/text/fold.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import { companyScore } from './company-score.js';
import { personScore } from './person-score.js';
import type { Place } from './passage.js';

export interface People {
  /** Full names by folded first name, where only one person of the note has it. */
  readonly byFirstName: ReadonlyMap<string, string>;
  /** Employers by folded full name, from sentences that present people. */
  readonly employers: ReadonlyMap<string, { readonly name: string; readonly place: Place }>;
}

const fullName =
  /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]{1,40}(?:\s+\p{Lu}\.)?\s+\p{Lu}[\p{L}'’-]{1,40}(?![\p{L}\d])/gu;
/** Who is presented by what they are, whatever their name looks like. */
const presented =
  /(?<![\p{L}])(\p{Lu}[\p{L}'’-]{1,40}\s+\p{Lu}[\p{L}'’-]{1,40})\s+is\s+(?:an?|the)\s+(?:\p{L}+\s+){0,3}(?:engineer|lead|manager|director|founder|architect|developer|consultant|head|principal|evangelist|researcher|sre)\b/giu;
/** What both ways of presenting people hold. */
const isPresenting = /\sis\s/iu;
const bio =
  /(?<![\p{L}])(\p{Lu}[\p{L}'’-]{1,40}(?:\s+\p{Lu}[\p{L}'’.-]{1,40}){0,2})\s+is\s+(?:an?|the|currently|now)\s+[^.!?]{3,120}?\s+(?:at|of|in|for|with|from)\s+(\p{Lu}[\p{L}\d&-]*(?:\.\w+)?(?:\s+\p{Lu}[\p{L}\d&-]*){0,2})/gu;

/** The people whom a note names in full, and what its presentations say of their employers. */
export function findPeople(document: Document, knowledge: Knowledge): People {
  const names = new Map<string, Set<string>>();
  for (const { text } of document.blocks) {
    for (const [name] of text.matchAll(fullName)) {
      if (personScore(name, knowledge) < 1.8) continue;
      const first = fold(name.split(/\s/)[0] ?? '');
      names.set(first, (names.get(first) ?? new Set()).add(name));
    }
  }
  const presenting = document.blocks.filter(({ text }) => isPresenting.test(text));
  for (const { text } of presenting) {
    for (const [, name = ''] of text.matchAll(presented)) {
      const first = fold(name.split(/\s/)[0] ?? '');
      if (knowledge.givenNames.has(first))
        names.set(first, (names.get(first) ?? new Set()).add(name));
    }
  }
  const only = [...names].flatMap(([first, full]) => {
    const [name] = full;
    return full.size === 1 && name ? [[first, name] as const] : [];
  });
  const byFirstName = new Map([...only, ...nicknames(document, only)]);
  const employers = new Map(
    presenting.flatMap((block) => presentations(block, byFirstName, knowledge)),
  );
  return { byFirstName, employers };
}

/** "danrl" beside "Dan R. Ludtke": a first name and initials, as people make handles. */
function nicknames(
  document: Document,
  people: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  const text = document.blocks.map((block) => block.text).join('\n');
  return people.flatMap(([first, name]) => {
    // Most first names stand nowhere in lower case.
    if (!text.includes(first)) return [];
    const last = fold(name.split(/\s/).at(-1) ?? '').slice(0, 1);
    const pattern = new RegExp(`(?<![\\p{L}\\d_@./-])${first}[a-z]?${last}(?![\\p{L}\\d_.-])`, 'u');
    const found = pattern.exec(text)?.[0];
    return found !== undefined && found !== first ? [[found, name] as const] : [];
  });
}

function presentations(
  block: Block,
  byFirstName: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): (readonly [string, { name: string; place: Place }])[] {
  return [...block.text.matchAll(bio)].flatMap((match) => {
    const [whole, who = '', company = ''] = match;
    const person = who.includes(' ') ? who : byFirstName.get(fold(who));
    if (!person || companyScore(company, knowledge) < 0.8) return [];
    const from = match.index + whole.lastIndexOf(company);
    return [
      [fold(person), { name: company, place: { block, from, to: from + company.length } }] as const,
    ];
  });
}
