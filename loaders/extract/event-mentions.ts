// Where a note names an edition of a conference: by a known name, in an address, or by the shape of a title.

import { fold } from '../../src/text/fold.js';
import { words } from '../../src/text/words.js';
import type { KnownConference } from '../../src/vocabulary.js';
import type { Block, Document } from '../document.js';
import type { Knowledge } from '../knowledge.js';
import type { Place } from './passage.js';

export interface EventMention {
  /** The series as this place calls it, in the spelling that names.yaml gives. */
  readonly called: string;
  readonly conference: KnownConference | null;
  readonly series: string;
  readonly region: string | null;
  readonly year: number | null;
  readonly place: Place;
  readonly rule: string;
  readonly weight: number;
  /** For addresses: the event's own page or programme rather than one session's. */
  readonly isMainPage?: boolean;
}

export function knownIn(
  block: Block,
  index: number,
  document: Document,
  knowledge: Knowledge,
): EventMention[] {
  const found: EventMention[] = [];
  const { text } = block;
  const weight = weightOf(block, index, document);
  for (const match of conferenceNames(text, knowledge)) {
    const [spelling, , digits] = match;
    const name = match[1] ?? spelling;
    const conference = knowledge.conferences.get(knowledge.spellingOf(name));
    if (!conference) continue;
    if (
      /\p{Ll}/u.test(name.charAt(0)) &&
      !digits &&
      !/\d/.test(text.slice(match.index, match.index + 40))
    )
      continue;
    // LISA is a conference, Lisa is not.
    if (isShouted(name, conference) && !digits) continue;
    const after = text.slice(match.index + spelling.length, match.index + spelling.length + 40);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const beside = /^[^.!?;\n]*/.exec(after)?.[0] ?? '';
    const region =
      regionIn(beside.slice(0, 26), conference) ??
      regionIn(/[^.,;!?]*$/.exec(before)?.[0] ?? '', conference);
    const town =
      /^\s+((?!Conf|Summit|Day)(?:\p{Lu}\p{Ll}+\.?\s+){1,3})(?=(?:19|20)\d{2}\b)/u
        .exec(after)?.[1]
        ?.trim() ?? null;
    const year =
      yearOf(digits) ??
      yearIn(beside.slice(0, 30)) ??
      yearIn(/\b\d{4}\s*$/.exec(before)?.[0] ?? '');
    // "Velocity", "Next": a name that is a word needs a year, or the word conference, beside it.
    const isWord = !/\s/.test(name) && knowledge.rank(fold(name)) < 30_000;
    if (isWord && year === null && !/^\s+conf(?:erence)?\b/i.test(after)) continue;
    const tail =
      /^[\s,]*(?:[\p{L}/]+[\s,]*)?(?:19|20)\d{2}|^\s*[\p{L}/]+(?=\s|$)/u.exec(beside)?.[0] ?? '';
    const to =
      match.index + spelling.length + (year !== null || region ? tail.trimEnd().length : 0);
    found.push({
      conference,
      called: knownSpelling(name, conference),
      series: conference.name,
      region:
        region ?? (Object.keys(conference.editions?.regions ?? {}).length === 0 ? town : null),
      year,
      place: { block, from: match.index, to },
      rule: 'event/series',
      weight,
    });
  }
  for (const { url } of block.links) {
    const address = knowledge.conferenceAddress.exec(fold(url));
    const conference = address?.[1]
      ? knowledge.conferences.get(knowledge.spellingOf(address[1]))
      : undefined;
    if (!address || !conference) continue;
    const region = regionIn(`${address[2] ?? ''} ${address[4] ?? ''}`, conference);
    found.push({
      conference,
      called: conference.name,
      series: conference.name,
      region,
      year: yearOf(address[3]),
      place: { block, from: 0, to: text.length },
      rule: 'event/address',
      isMainPage: !/\/(?:presentation|session|talk|speaker)s?\//.test(url),
      weight: weight * 0.6,
    });
  }
  return found;
}

/** Each place where a known name stands, told by its first word. */
function conferenceNames(text: string, knowledge: Knowledge): RegExpExecArray[] {
  const names: RegExpExecArray[] = [];
  const all = words(text);
  let end = 0;
  for (let index = 0; index < all.length; index += 1) {
    const from = all[index]?.from ?? 0;
    const pattern = from < end ? null : knowledge.conferencePattern(all, index);
    if (!pattern) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) continue;
    end = from + match[0].length;
    names.push(match);
  }
  return names;
}

/** A title such as "Velocity Conference 2015" or "What I Learned at InnoVAte Virginia 2014". */
export function unknownIn(block: Block, index: number, document: Document): EventMention[] {
  const isTitle = block.kind === 'heading' || index < 3;
  if (!isTitle || block.text.length > 120) return [];
  const match =
    /(?:^|\b(?:[Aa]t|[Ff]rom|[Oo]n|[Oo]f|[Ff]or)\s+)((?:\p{Lu}[\p{L}\d+.&-]*|We are|[-–—:]|the|of|and|for|in)(?:\s+(?:\p{Lu}[\p{L}\d+.&-]*|are|[-–—]|of|and|for|in))*)\s+((?:19|20)\d{2})\b/u.exec(
      block.text,
    );
  const name = match?.[1]
    ?.replaceAll(
      /^(?:Notes|Recap|Report|Trip Report|Summary|Thoughts)\s*(?:[-:–—]|on|from|of)?\s*/g,
      '',
    )
    .trim();
  if (!match || !name || name.length < 3) return [];
  const isConference =
    /\b(?:conf\w*|con|summit|days?|congress|camp|meetup|fest\w*|week|world|forum|symposium|expo|live|connect)\b/i.test(
      name,
    );
  if (!isConference && index > 2) return [];
  const from = match.index + match[0].indexOf(name);
  return [
    {
      conference: null,
      called: name,
      series: name,
      region: null,
      year: Number(match[2]),
      place: { block, from, to: match.index + match[0].length },
      rule: 'event/title',
      weight: weightOf(block, index, document),
    },
  ];
}

/** True where a name of capitals alone was found in another case. */
function isShouted(name: string, conference: KnownConference): boolean {
  const known = knownSpelling(name, conference);
  return /^\p{Lu}+$/u.test(known) && name !== known && name !== known.toLowerCase();
}

/** The name as it is spelt among the known ones, whatever case the note has. */
function knownSpelling(name: string, { name: canonical, variants }: KnownConference): string {
  return [canonical, ...variants].find((each) => fold(each) === fold(name)) ?? canonical;
}

/** Title, headings and the first lines say what a note is about. */
function weightOf(block: Block, index: number, document: Document): number {
  if (block.text === document.title) return 6;
  return (block.kind === 'heading' ? 3 : 1) + (index < 6 ? 2 : 0);
}

function regionIn(text: string, conference: KnownConference): string | null {
  const folded = fold(text);
  const regions = Object.entries(conference.editions?.regions ?? {});
  let best: { region: string; at: number; length: number } | null = null;
  for (const [region, spellings] of regions) {
    for (const spelling of [region, ...spellings]) {
      const wanted = fold(spelling);
      const at = findApart(folded, wanted);
      if (at >= 0 && (!best || at < best.at || (at === best.at && wanted.length > best.length))) {
        best = { region, at, length: wanted.length };
      }
    }
  }
  return best?.region ?? null;
}

/** Where `wanted` first stands with no letter right before or behind it, or -1. */
function findApart(text: string, wanted: string): number {
  if (wanted === '') return -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isPart =
      /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) ||
      /^\p{L}/u.test(text.slice(end, end + 2));
    if (!isPart) return at;
  }
  return -1;
}

function yearIn(text: string): number | null {
  const match = /\b(?:19|20)\d{2}\b|['’]\d{2}\b/.exec(text)?.[0];
  return match ? yearOf(match.replace(/['’]/, '')) : null;
}

/** `18` and `2018` → 2018. */
function yearOf(digits: string | undefined): number | null {
  if (!digits) return null;
  const number = Number(digits);
  return digits.length === 2 ? 2000 + number : number >= 1980 && number < 2100 ? number : null;
}
