import { words } from '../../src/text/words.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import { isAgendaEntry } from './is-agenda-entry.js';
import { stripFrame } from './strip-frame.js';
import type { Knowledge } from '../knowledge.js';

/** Headings and agenda entries that are never a talk's title, whole. */
const generic =
  /^\W*(?:(?:the|my|our|some|other|key|main|general|final|more|additional|personal|favou?rite|interesting|quick)\s+(?:[^\w\s]\W*)?)*(?:agenda|schedule|program(?:me)?|overview|introductions?|intro|welcome(?: (?:and|&) .*| to .*)?|kick-?off|opening(?: remarks| comments| session| ceremony)?|closing(?: remarks| session| ceremony)?|housekeeping|registration|check-?in|breakfast|lunch(?: ?break| talk)?|dinner|coffee(?: break)?|tea|break|breaks|networking(?: .*)?|reception|happy hour|party|drinks|social(?: event)?|booths?|expo|sponsors?|keynotes?|talks?|sessions?|workshops?|tutorials?|plenar(?:y|ies)(?: sessions?)?|panels?|lightning talks?|lighting talks|tracks?|day (?:\d+|one|two|three|four|five)(?:\W.*)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\W.*)?|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|notes?|themes?|summary|tl;?dr|recap|conclusions?|wrap-?up|take-?aways?(?: or .*)?|lessons?(?: learn(?:ed|t))?|learnings|findings|tips(?: (?:and|&) tricks)?|links?|references?(?: (?:and|&) links)?|resources?|further reading|reading list|books?|papers?|slides|videos?|recordings?|quotes?|questions?|q ?(?:&|and) ?a|faq|discussion|demo|examples?|background|context|motivation|problems?(?: statement)?|challenges?|solutions?|approach|architecture|implementation|design|results?|evaluation|future(?: work| directions| talks)?|next steps|timeline|pros(?: (?:and|&) cons)?|cons|thanks?(?: .*| you.*)?|thank you.*|contact|about(?: me| us)?|who am i|disclaimer|facts?(?: .*)?|misc(?:ellaneous)?|other(?: .*)?|comments|feedback(?: .*)?|photos?|travel|venue|food|hallway track|introduction to .* conference|we.re hiring!?|we are hiring!?|what.s next|also(?: .*)?|elsewhere|action items|to-?dos?(?: list)?|homework|follow-?ups|(?:packing|shopping|reading|to-?do) list|things to (?:do|try|read|look (?:at|up|into))(?: (?:on|at|this|next|after|back|tomorrow|later)\b.*)?|do'?s?(?: (?:and|&) don.?ts)?!?|do not!?|don.?ts|why\??|what\??|how\??|who\??|impact|ideas|tools|people|process(?:es)?|team|model|the (?:good|bad|ugly|cause|fix|future))\W*$/i;

/** A line that points to something: "Book: Accelerate". */
const labelled =
  /^(?:books?|papers?|follow|website|web|slides?|videos?|links?|paper|source|author|url|twitter|github|blog|category|example|feedback(?: for speakers?)?|note(?: to self)?|update|edit|ps|date|speaking date|location|speakers?|abstract|book to read|reading|tags?|photo|q|a|question|answer|quote|lesson \d+|step \d+|phase \d+|slide \d+)(?:\s*\([^)]*\))?\s*:/i;

const talkWords =
  /^(?:how|why|what|when|where|who|building|scaling|from|the|a|an|lessons|learning|managing|designing|monitoring|deploying|debugging|understanding|surviving|moving|beyond|towards?|making|using|getting|towards|running|operating|introduction|introducing|inside|is|are|don.?t|do|you|your|our|my|keynote)\b/i;

/** How much a line's words look like a talk's title: above 1 they may be one, below 0 they are not. By shape alone. */
export function titleScore(
  text: string,
  knowledge: Knowledge,
  namesConcept: (title: string) => boolean = (title) => knowledge.matcher.find(title).length > 0,
): number {
  const title = text.trim();
  if (title.length > 220) return -5;
  // A line is read in many ways, and most of them share a title.
  const shape = shapeScore(title);
  if (shape === null) return -5;
  return namesConcept(title) ? shape + 0.4 : shape;
}

/** Null for what no title is. */
const shapeScore = rememberTexts(300_000, (title): number | null => {
  const found = words(title);
  if (found.length === 0) return null;
  if (generic.test(title) || labelled.test(title) || isAgendaEntry(title)) return null;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(title)) return null;
  // "The last keynote was given" by somebody.
  if (/\b(?:was|were)\s(?:given|held|presented|delivered|done|led|opened|closed)$/.test(title))
    return null;
  let score = 0;
  const count = found.length;
  score +=
    count === 1
      ? -1.5
      : count === 2
        ? -0.3
        : count <= 4
          ? 0.5
          : count <= 14
            ? 1
            : count <= 20
              ? 0
              : -1.5;
  const long = found.filter((word) => word.text.length > 3 || word === found[0]);
  const capital =
    long.filter((word) => /^[\p{Lu}\d]/u.test(word.text)).length / Math.max(1, long.length);
  score += capital > 0.75 ? 1.2 : capital > 0.4 ? 0.4 : -0.3;
  if (!/^[\p{Lu}\d“"‘'[(#]/u.test(title)) score -= 0.7;
  if (talkWords.test(title)) score += 0.4;
  if (/\w:\s\w/.test(title)) score += 0.5;
  if (title.endsWith(':')) score -= 2;
  if (/\b(?:the|a|an|is|are|was|of|and|or|to|in|with|for|by|my|our|&)$/i.test(title)) score -= 3;
  if (/[?!]["”]?$/.test(title)) score += 0.2;
  if (/[^.]\.$/.test(title)) score -= 0.8;
  if (/[.!?]\s+\p{Lu}/u.test(title) && !/[?!]\s+\p{Lu}/u.test(title)) score -= 1;
  if (title.split('(').length !== title.split(')').length) score -= 1.5;
  if (/^(?:is|was|are|has|had|and|or|but|because|which|who)\b/.test(title)) score -= 2;
  if (/->|=>|→|==|<>|\\o\//.test(title)) score -= 1;
  if (/[;=]/.test(title)) score -= 0.7;
  if (/\b(?:i|i'm|i've|we|he|she|they|today|yesterday|tomorrow)\b/i.test(title) && capital < 0.6)
    score -= 1;
  return score;
});

/** True for a heading that groups or structures and never names a talk: "Takeaways", "Lunch", "Day 2". */
export function isGenericHeading(text: string): boolean {
  const bare = text.trim();
  // "Workshops, Tuesday 27 March": nothing but what a programme is made of.
  return (
    generic.test(bare) ||
    labelled.test(bare) ||
    (bare.length < 80 && (stripFrame(bare) === '' || isAgendaEntry(bare)))
  );
}
