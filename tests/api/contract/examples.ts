import { describe, expect, it } from '@jest/globals';
import { readExamples } from '../../../src/api/read-examples.js';
import type { Sample } from '../open-sample.js';

/** What to ask the examples with: their own variables name what the starter corpus holds, these what the sample graph
 * does. */
export const exampleVariables = {
  about: 'error budget',
  concept: 'error budget',
  speaker: 'Lorenzo Salno',
  event: 'SREcon18 Americas',
  text: 'histeresis',
  path: '2018/srecon18-americas.md',
  conference: 'SREcon',
  talk: 'talk/are-we-there-yet',
  start: 'hysteresis',
  end: 'Nadia Öztürk',
  question: 'Who spoke about error budgets, and where?',
  where: { about: ['error budget', 'toil'], not: { conference: ['Velocity'] } },
};

export function describeExamples(sample: () => Sample): void {
  describe('the examples of the playground', () => {
    it.each(readExamples().map((example) => [example.file, example] as const))(
      '%s answers',
      async (_, { query }) => {
        const data = await sample().ask(query, exampleVariables);
        expect(JSON.stringify(data)).toMatch(/"(name|text|quote|prefLabel)":"/);
      },
    );
  });
}
