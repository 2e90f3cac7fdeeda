import { lessonFeatures } from '../loaders/extract/lesson-features.js';
import { lessonUnits } from '../loaders/extract/lesson-units.js';
import { passageLessonFeatures } from '../loaders/extract/passage-lesson-features.js';
import type { Weights } from '../loaders/extract/weights.js';
import { decodeText } from '../loaders/formats/decode-text.js';
import type { Knowledge } from '../loaders/knowledge.js';
import { lessonWords, wordLikeness } from '../loaders/resolve/lesson-words.js';
import type { GoldLesson, GoldNote } from './gold.js';
import type { Example } from './logistic.js';
import { openPassages } from './open-passages.js';
import { trainWeights } from './train-weights.js';

/** The weights by which lessons are told, learnt from labelled notes. */
export function trainLessons(notes: readonly GoldNote[], knowledge: Knowledge): Weights {
  const examples = notes.flatMap((note) => lessonExamples(note, knowledge));
  return trainWeights(examples, {
    leastExamples: 10,
    // At even odds too many lessons are missed.
    lean: 0.6,
    penalty: (name) => (/^(?:word|first):/.test(name) ? 20 : 6),
  });
}

/**
 * Every unit of a note, labelled by whether a reader called it a lesson, twice: with its neighbours' features and without. So what a
 * sentence says by itself is learnt whole, and neighbours only add to it.
 */
export function lessonExamples(note: GoldNote, knowledge: Knowledge): Example[] {
  const { passages, loose } = openPassages(note, knowledge);
  const lines = decodeText(note.bytes, note.file).split('\n');
  const lessons = [...note.talks.flatMap((talk) => talk.lessons), ...note.loose.lessons].map(
    (lesson) => lessonWords(goldText(lines, lesson)),
  );
  return [
    ...passages.map(({ body, title }) => ({ body, title: title ?? '' })),
    { body: loose, title: '' },
  ].flatMap(({ body, title }) => {
    const units = lessonUnits(body);
    const features = passageLessonFeatures(units, title, knowledge);
    return units.flatMap((unit, at) => {
      const own = lessonWords(unit.text);
      const label = lessons.some((lesson) => wordLikeness(lesson, own) >= 0.6);
      return [features[at] ?? {}, lessonFeatures(unit, title, knowledge)].map((each) => ({
        features: each,
        label,
      }));
    });
  });
}

function goldText(lines: readonly string[], lesson: GoldLesson): string {
  const text = lines.slice(lesson.line - 1, lesson.endLine ?? lesson.line).join(' ');
  const from = text.indexOf(lesson.starts);
  if (from < 0) return lesson.starts;
  const to = text.indexOf(lesson.ends, from);
  return text.slice(from, to < 0 ? undefined : to + lesson.ends.length);
}
