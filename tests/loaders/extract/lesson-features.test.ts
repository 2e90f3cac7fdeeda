import { describe, it, expect } from '@jest/globals';
import { lessonFeatures } from '../../../loaders/extract/lesson-features.js';
import { lessonUnits } from '../../../loaders/extract/lesson-units.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge(new URL('../../fixtures/vocabulary/', import.meta.url));

/** Names of the features of the last unit of a passage that are set. */
function featuresOf(lines: readonly string[], title = ''): string[] {
  const unit = lessonUnits(documentOf(...lines).blocks).at(-1);
  if (!unit) throw new Error('Expected a unit.');
  return Object.keys(lessonFeatures(unit, title, knowledge));
}

describe('lessonFeatures', () => {
  it.each([
    [
      '- Use retries with jitter',
      ['imperative', 'imperativeItem', 'item', 'useFirst', 'concepts', 'words4to6'],
    ],
    ['- Always use jitter', ['imperative', 'always', 'words3']],
    ['- Never page on causes', ['negatedAdvice', 'cannot']],
    ["- Don't page on causes", ['negatedAdvice']],
    ['You should bound every queue.', ['should', 'you', 'always', 'fullStop']],
    ['We need to bound it.', ['need', 'we']],
    ['Retries made it worse.', ['past', 'comparative']],
    ['If it hurts, do it more often.', ['conditional', 'comma', 'comparative']],
    ['Shed load instead of failing.', ['contrast', 'imperative']],
    ['They started with two engineers.', ['they', 'past']],
    ['I went to lunch.', ['firstPerson', 'past']],
    ['This talk explores queues.', ['thisTalk', 'logistics']],
    ['The slides are online.', ['logistics']],
    ['Who owns the pager?', ['question']],
    ['What a day!', ['exclamation']],
    ['Toil means manual work.', ['definition']],
    ['- Error budgets', ['isConcept', 'words2', 'noHeading']],
    ['- Queues: the silent killer', ['colonInside']],
    ['- Use it (see https://talks.test/1)', ['address', 'bracket', 'number']],
    ['> Hope is no plan.', ['quoteBlock']],
  ])('sees in %j %j', (line, names) => {
    expect(featuresOf([line])).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['- User stories help', 'imperative'],
    ['- Change is hard', 'imperative'],
    ['Shoulders of giants.', 'should'],
    ['- Useful tips', 'useFirst'],
    ['The event was long.', 'question'],
    ['- Error budgets help', 'isConcept'],
  ])('sees in %j no %s', (line, name) => {
    expect(featuresOf([line])).not.toContain(name);
  });

  it.each([
    ['## Lessons learned', 'headingLesson'],
    ['## Key takeaways', 'headingLesson'],
    ['## Best practices', 'headingAdvice'],
    ['## Good alerts', 'headingQuality'],
    ['## What happened', 'headingProblem'],
    ['## Why queues?', 'headingQuestion'],
  ])('sees the heading %j', (heading, name) => {
    expect(featuresOf([heading, 'Bound it.'])).toContain(name);
  });

  it('sees the item above as a heading', () => {
    expect(featuresOf(['- Lessons learned', '  - bound it'])).toEqual(
      expect.arrayContaining(['headingLesson', 'nested']),
    );
  });

  it('names the first word and all words', () => {
    expect(featuresOf(['- Bound every queue'])).toEqual(
      expect.arrayContaining(['first:bound', 'word:bound', 'word:every', 'word:queue']),
    );
  });

  it('sees a talk that promises lessons', () => {
    expect(featuresOf(['Bound it.'], 'Lessons from Three Regions')).toContain('titleOfLessons');
    expect(featuresOf(['Bound it.'], 'Three Regions')).not.toContain('titleOfLessons');
  });
});
