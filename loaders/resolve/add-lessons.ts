import { createHash } from 'node:crypto';
import type { BareNote } from '../../src/graph.js';
import { slug } from '../../src/text/slug.js';
import { mergeBoth } from './add-talks.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import { groupLessons } from './group-lessons.js';
import { lessonWords } from './lesson-words.js';
import { mentionsOf, type Mention } from './mention.js';
import { mergeEvidence } from './merge-evidence.js';
import { talkIdsByFact } from './talk-ids-by-fact.js';
import type { TalkEntity } from './resolve-talks.js';

/** A lesson that was added, with the talk that it belongs to, or the note where it stands outside of any. */
export interface AddedLesson {
  readonly id: string;
  readonly talk: string;
  readonly text: string;
}

/** Adds lessons, each once a talk however many notes state it, and what they are about. */
export function addLessons(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  notes: readonly BareNote[],
  curated: Curated,
): AddedLesson[] {
  const talkIds = talkIdsByFact(talks);
  const byTalk = new Map<string, Mention<'lesson'>[]>();
  for (const mention of mentionsOf(notes, 'lesson')) {
    // Outside of any talk a lesson is its note's own.
    const talk =
      mention.fact.talk === null
        ? mention.note
        : talkIds.get(`${mention.note}#${mention.fact.talk}`);
    if (talk) byTalk.set(talk, [...(byTalk.get(talk) ?? []), mention]);
  }
  const lessons = [...byTalk].flatMap(([talk, mentions]) =>
    groupLessons(mentions).map((group) => ({ talk, group })),
  );
  return lessons.map(({ talk, group }) => {
    const text = chooseSpelling(group.map(({ fact }) => ({ text: fact.text, authority: 0 })));
    const hash = createHash('sha256')
      .update(`${talk}\n${lessonWords(text).join(' ')}`)
      .digest('hex')
      .slice(0, 8);
    const id = `lesson/${Array.from(slug(text)).slice(0, 48).join('').replace(/-$/, '') || 'lesson'}-${hash}`;
    const evidence = mergeEvidence(
      group.map((mention) => mention.id),
      [],
    );
    builder.node('Lesson', id, { text, negated: group.some(({ fact }) => fact.negated), evidence });
    if (talk.startsWith('talk/')) builder.relate('TEACHES', talk, id, { evidence }, mergeBoth);
    for (const label of group.flatMap(({ fact }) => fact.about))
      builder.relate('ABOUT', id, curated.conceptId(label), {});
    return { id, talk, text };
  });
}
