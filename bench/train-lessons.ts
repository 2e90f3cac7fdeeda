import { lessonFeatures } from '../loaders/extract/lesson-features.js';
import { lessonUnits } from '../loaders/extract/lesson-units.js';
import type { Weights } from '../loaders/extract/weights.js';
import { decodeText } from '../loaders/formats/decode-text.js';
import type { Knowledge } from '../loaders/knowledge.js';
import { lessonWords, wordLikeness } from '../loaders/resolve/lesson-words.js';
import type { GoldLesson, GoldNote } from './gold.js';
import { type Example, trainLogistic } from './logistic.js';
import { openPassages } from './open-passages.js';

/** Added to the bias: at even odds too many lessons are missed; F1 over left-out authors is best about here. */
const lean = 0.6;

/** Words that fewer examples hold than this are left out: they could only be learnt by heart. */
const leastExamples = 5;

/** The weights by which lessons are told, learnt from labelled notes. */
export function trainLessons(notes: readonly GoldNote[], knowledge: Knowledge): Weights {
  const examples = notes.flatMap((note) => lessonExamples(note, knowledge));
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = examples.map(({ features, label }) => ({
    label,
    features: Object.fromEntries(
      Object.entries(features).filter(([name]) => (counts.get(name) ?? 0) >= leastExamples),
    ),
  }));
  const weights = trainLogistic(kept, (name) =>
    name === 'bias' ? 0 : /^(?:word|first):/.test(name) ? 6 : 1.5,
  );
  return { ...weights, bias: (weights['bias'] ?? 0) + lean };
}

/** Every unit of a note with its features, labelled by whether a reader called it a lesson. */
export function lessonExamples(note: GoldNote, knowledge: Knowledge): Example[] {
  const { passages, loose } = openPassages(note, knowledge);
  const lines = decodeText(note.bytes, note.file).split('\n');
  const lessons = [...note.talks.flatMap((talk) => talk.lessons), ...note.loose.lessons].map(
    (lesson) => lessonWords(goldText(lines, lesson)),
  );
  return [
    ...passages.map(({ body, title }) => ({ body, title: title ?? '' })),
    { body: loose, title: '' },
  ].flatMap(({ body, title }) =>
    lessonUnits(body).map((unit) => {
      const own = lessonWords(unit.text);
      return {
        features: lessonFeatures(unit, title, knowledge),
        label: lessons.some((lesson) => wordLikeness(lesson, own) >= 0.6),
      };
    }),
  );
}

function goldText(lines: readonly string[], lesson: GoldLesson): string {
  const text = lines.slice(lesson.line - 1, lesson.endLine ?? lesson.line).join(' ');
  const from = text.indexOf(lesson.starts);
  if (from < 0) return lesson.starts;
  const to = text.indexOf(lesson.ends, from);
  return text.slice(from, to < 0 ? undefined : to + lesson.ends.length);
}
