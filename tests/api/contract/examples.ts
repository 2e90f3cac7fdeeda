import { describe, expect, it } from '@jest/globals';
import { readExamples } from '../../../src/api/read-examples.js';
import type { Sample } from '../open-sample.js';

export function describeExamples(sample: () => Sample): void {
  describe('the examples of the playground', () => {
    // Their own variables name what the starter corpus holds; these name what the sample graph does.
    const variables = {
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

    it.each(readExamples().map((example) => [example.file, example] as const))(
      '%s answers',
      async (_, { query }) => {
        const data = await sample().ask(query, variables);
        expect(JSON.stringify(data)).toMatch(/"(name|text|quote|prefLabel)":"/);
      },
    );
  });
}
