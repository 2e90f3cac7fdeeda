import { describe, it, expect } from '@jest/globals';
import { lessonUnits } from '../../../loaders/extract/lesson-units.js';
import { passageLessonFeatures } from '../../../loaders/extract/passage-lesson-features.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge(new URL('../../fixtures/vocabulary/', import.meta.url));

/** For each unit of a passage the names of its features that tell of its neighbours, sorted. */
function besideIn(...lines: readonly string[]): string[][] {
  const units = lessonUnits(documentOf(...lines).blocks);
  return passageLessonFeatures(units, '', knowledge).map((features) =>
    Object.keys(features)
      .filter((name) => /^(?:previous|next):/.test(name))
      .toSorted(),
  );
}

describe('passageLessonFeatures', () => {
  it('says of each unit what stands before and after it', () => {
    expect(besideIn('We should bound it.', 'Retries hurt.', '- Use jitter')).toEqual([
      [],
      ['next:imperative', 'next:item', 'previous:should'],
      [],
    ]);
  });

  it('takes the sentences of one paragraph for neighbours', () => {
    expect(besideIn('The queue filled. Why did it fill?')).toEqual([
      ['next:past', 'next:question'],
      ['previous:past'],
    ]);
  });

  it('says nothing more of a unit that stands alone', () => {
    expect(besideIn('Bound it.')).toEqual([[]]);
  });

  it('keeps what each unit says itself, and takes no words of its neighbours', () => {
    const units = lessonUnits(documentOf('- Use jitter', '- Bound queues').blocks);
    const [, second = {}] = passageLessonFeatures(units, '', knowledge);
    expect(second).toMatchObject({ imperative: 1, 'word:bound': 1, 'previous:imperative': 1 });
    expect(Object.keys(second).filter((name) => name.includes('jitter'))).toEqual([]);
  });

  it('has nothing to say of no units', () => {
    expect(passageLessonFeatures([], '', knowledge)).toEqual([]);
  });
});
