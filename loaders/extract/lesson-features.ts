// What speaks for and against a unit being a lesson, by names that a reader understands. The weights are learnt.

import { createFeatures } from './create-features.js';
import { fold } from '../../src/text/fold.js';
import { rememberTexts } from '../../src/text/remember-texts.js';
import { words } from '../../src/text/words.js';
import type { Knowledge } from '../knowledge.js';
import { imperatives } from '../imperatives.js';
import type { LessonUnit } from './lesson-units.js';
import type { Features } from './weights.js';

const patterns: readonly (readonly [string, RegExp])[] = Object.entries({
  negatedAdvice:
    /^(?:don'?t|do not|never|avoid|stop|beware|no\s+\w+ing)\b|\b(?:don't|do not|never)\s+\w+/,
  should: /\b(?:should|shouldn't|ought to|must|mustn't)\b/,
  need: /\b(?:need to|needs to|have to|has to|had better|make sure|ensure|be sure)\b/,
  can: /\b(?:can|could|may|might|will|would)\b/,
  cannot: /\b(?:can't|cannot|can not|won't|never|impossible|isn't|aren't|doesn't|don't|not)\b/,
  always: /\b(?:always|every|all|any|only|everything|nothing|nobody|everyone)\b/,
  comparative:
    /\b(?:better|worse|faster|slower|easier|harder|more|less|fewer|cheaper|safer|best|worst|most|larger|smaller|higher|lower|\w{4,}er than)\b/,
  effect:
    /\b(?:improves?|reduces?|increases?|decreases?|leads? to|results? in|causes?|prevents?|helps?|makes? (?:it|you|them|us)|enables?|protects?|allows?|requires?|means|matters?|works?|costs?|depends?)\b/,
  judgement:
    /\b(?:hard|difficult|easy|important|key|critical|crucial|essential|inevitable|expensive|cheap|dangerous|bad|good|great|stupid|useful|useless|harmful|precious|terrible|valuable|necessary|impossible|tricky|fiddly|risky|powerful|simple|complex|fragile|scary|enough)\b/,
  is: /\b(?:is|are|be)\b|'s\b|'re\b/,
  you: /\b(?:you|your|yourself|you're)\b/,
  we: /\b(?:we|our|us|we're)\b/,
  firstPerson: /\b(?:i|i'm|i've|i'd|my|me)\b/,
  thirdPerson: /\b(?:he|she|his|her|him)\b/,
  they: /\b(?:they|their|them)\b/,
  past: /\b(?:was|were|had|went|started|decided|added|found|realised|realized|said|told|asked|showed|came|got|ran|used|upgraded|changed|moved|turned|happened|built|created|wanted|made|did|took|became|\w{3,}ed)\b/,
  conditional: /\b(?:if|when|unless|whenever|where possible|before|after|until)\b/,
  contrast:
    /\b(?:instead of|rather than|not just|but|however|even if|even though|without|versus|vs)\b|->|=>|!=|<>/,
  because: /\b(?:because|since|so that|so|therefore|due to|in order to)\b/,
  logistics:
    /\b(?:talk|talks|session|sessions|slides?|video|speaker|speakers|presentation|conference|attendees?|twitter|livetweet\w*|keynote|workshop|cfp|lunch|presenter|audience|demo|notes|blog|recordings?|transcripts?|registration)\b/,
  thisTalk:
    /\b(?:this (?:talk|session|post|presentation)|in this|explores?|introduces?|discuss(?:es|ed)?|shares?|shared|explained?)\b/,
  example:
    /^(?:e\.g\.|for example|example|eg\b|i\.e\.|ex:)|\b(?:e\.g\.|for example|such as|i\.e\.)/,
  definition:
    /^(?:an? |the )?[\w\s-]{2,40}\s(?:means|is another way|refers to|stands for|is an?)\b|\s=\s/,
  number: /\d/,
  address: /https?:|www\.|\/\w+\//,
  colonInside: /\w:\s\w/,
  dashInside: /\s[-–—]+\s/,
  exclamation: /!\s*$/,
  fullStop: /\.\s*$/,
  question: /\?\s*["”']?\s*$/,
  colonEnd: /:\s*$/,
  comma: /,/,
  bracket: /\(/,
  quote: /["“”]/,
  gerundFirst: /^\w{2,}ing\b/,
  useFirst: /^(?:use|using)\b/,
  effective: /^(?:effective|good|great|successful|high[- ]performing|the best)\s+\w+s?\s+\w+/,
  yoda: /^(?:it's|it is|there is|there's|there are)\b/,
});

/** Two capitalised words at the beginning. */
const names = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const headingPatterns: readonly (readonly [string, RegExp])[] = Object.entries({
  headingLesson:
    /\b(?:lessons?|take-?aways?|learnings?|learn(?:ed|t)|conclusions?|key points?|findings|insights?|what (?:we|i) learn)/i,
  headingAdvice:
    /\b(?:tips?|advice|recommendations?|best practices?|principles?|rules?|guidelines?|what to do|do'?s|don'?ts?|how (?:to|do)|practices?|anti-?patterns?|strategy|strategies|ideas?|steps?|solutions?|prevent|fix|embrace|applying|should|need)\b/i,
  headingQuality: /\b(?:effective|good|great|better|successful|high-leverage|rules of)\b/i,
  headingProblem:
    /\b(?:problems?|challenges?|issues?|cause|impact|symptoms?|incident|outage|timeline|background|what happened|pitfalls?|mistakes?|cons)\b/i,
  headingQuestion: /\?\s*$/,
});

/** What a heading speaks for. Many units stand below one. */
const headingFeatures = rememberTexts(
  20_000,
  (heading): ReadonlySet<string> =>
    new Set(headingPatterns.flatMap(([name, pattern]) => (pattern.test(heading) ? [name] : []))),
);

/** Features of one unit; `word:` and `first:` are its words as they are, for the weights to pick from. */
export function lessonFeatures(unit: LessonUnit, title: string, knowledge: Knowledge): Features {
  const { text, heading, block } = unit;
  const lower = fold(text).trim();
  const found = words(text);
  const first = found[0]?.folded ?? '';
  const second = found[1]?.folded ?? '';
  const starts = /^(?:always|please|just|also|try|explicitly)$/.test(first) ? second : first;
  const features = createFeatures();
  const set = (name: string, value: boolean | number): void => {
    if (value !== false && value !== 0) features[name] = value === true ? 1 : value;
  };
  for (const [name, pattern] of patterns) set(name, pattern.test(lower));
  set('names', names.test(text));
  const [ofHeading, ofParent] = [headingFeatures(heading), headingFeatures(unit.parent)];
  for (const [name] of headingPatterns) set(name, ofHeading.has(name) || ofParent.has(name));
  const nextIsVerb = /^(?:is|are|was|were|has|have|can|will|should)$/.test(second);
  const imperative = imperatives.has(starts) && !nextIsVerb;
  set('imperative', imperative);
  set('imperativeItem', imperative && block.kind === 'item');
  set('imperativeSiblings', unit.imperativeSiblings);
  set('titleOfLessons', /\b(?:lessons?|how to|tips|best practices|things)\b/i.test(title));
  set('item', block.kind === 'item');
  set('nested', block.kind === 'item' && block.depth > 0);
  set('quoteBlock', block.kind === 'quote');
  set('hasChildren', unit.hasChildren && unit.position === unit.count - 1);
  set('firstSentence', unit.count > 1 && unit.position === 0);
  set('lastSentence', unit.count > 2 && unit.position === unit.count - 1);
  set('words1', found.length <= 1);
  set('words2', found.length === 2);
  set('words3', found.length === 3);
  set('words4to6', found.length >= 4 && found.length <= 6);
  set('words7to12', found.length >= 7 && found.length <= 12);
  set('words13to22', found.length >= 13 && found.length <= 22);
  set('words23to35', found.length >= 23 && found.length <= 35);
  set('words36', found.length > 35);
  set('noHeading', heading === '');
  set('isConcept', knowledge.matcher.covers(text));
  set('concepts', Math.min(3, knowledge.matcher.find(text).length) / 3);
  set(
    'company',
    found.some(
      ({ folded, text: word }) => /^\p{Lu}/u.test(word) && knowledge.companies.has(folded),
    ),
  );
  const capital =
    found.slice(1).filter((word) => /^\p{Lu}/u.test(word.text)).length /
    Math.max(1, found.length - 1);
  set('capitals', capital > 0.5);
  features[`first:${first}`] = 1;
  for (const { folded } of found) features[`word:${folded}`] = 1;
  return features;
}
