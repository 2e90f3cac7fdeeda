import { describe, it, expect } from '@jest/globals';
import { findLessons } from '../../../loaders/extract/find-lessons.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();

const lessonsOf = (...lines: string[]) =>
  findLessons(documentOf(...lines).blocks, 'Draining Queues Without Tears', knowledge);
const texts = (...lines: string[]) => lessonsOf(...lines).map(({ text }) => text);

describe('findLessons', () => {
  it.each([
    '- Set a budget for retries before you need one',
    '- Page on symptoms, never on causes',
    "- Don't page on causes",
    '- Never deploy on a Friday without a rollback plan',
    '- Always add jitter to your retries',
    '- Practice failover every week so that it stays boring',
    '- Automate the boring parts first',
    '- Write the runbook for someone who was just woken up',
    '- Avoid dashboards that nobody looks at',
    'You should bound every queue, because an unbounded queue hides trouble until it is too late.',
    'Teams that practise failover recover faster than those that only plan for it.',
    'Error budgets only work when someone is willing to stop releases.',
    'If you cannot measure it, you cannot alert on it.',
    'Alert fatigue is a bigger risk than missing an alert.',
  ])('takes %j for one', (line) => {
    expect(texts(line)).toHaveLength(1);
  });

  it.each([
    // Narration.
    'Then Marta showed a graph of the queue.',
    'They started in 2016 with two engineers and a pager.',
    'After lunch we all went outside.',
    'She told the story of a bad deploy.',
    'The speaker works at a bank in Ghent.',
    // Definitions.
    'Toil means manual work that comes back.',
    'A circuit breaker is a guard that stops calls to a failing service.',
    // Questions.
    'Who owns the pager at night?',
    'How do you know that it works?',
    // Praise and logistics.
    'What a great talk!',
    'The slides will be online next week.',
    'The room was full and the coffee was cold.',
    'Registration opens at 8:00 in the main hall.',
    'Our next talk is by Owen Achterberg.',
    // Topics.
    '- History of the team',
    '- 40 million messages',
    '- Kafka',
    '- Demo',
    '- Two regions, one team',
    '- The cost of waiting',
    '- ...',
  ])('takes %j for none', (line) => {
    expect(texts(line)).toEqual([]);
  });

  it.each([
    ["- Don't page on causes", true],
    ['- Never deploy on a Friday without a rollback plan', true],
    ['- Avoid dashboards that nobody looks at', true],
    ['You should not deploy on a Friday without a rollback plan.', true],
    ['- Always add jitter to your retries', false],
    ['If you cannot measure it, you cannot alert on it.', false],
  ])('tells whether %j is advice against', (line, negated) => {
    expect(lessonsOf(line)).toMatchObject([{ negated }]);
  });

  it('points at the words, without what leads in', () => {
    const [lesson] = lessonsOf('Rain. So you should bound every queue before it hides trouble.');
    expect(lesson?.text).toBe('you should bound every queue before it hides trouble.');
    const { block, from, to } = lesson?.place ?? {};
    expect(block?.text.slice(from, to)).toBe(lesson?.text);
  });

  it('names the rule by the heading', () => {
    expect(lessonsOf("- Don't page on causes")).toMatchObject([{ rule: 'lesson/sentence' }]);
    expect(lessonsOf('## Alerts', "- Don't page on causes")).toMatchObject([
      { rule: 'lesson/under-heading' },
    ]);
  });

  it('lets a heading of lessons and the items beside decide for a short item', () => {
    expect(texts('- Smaller batches')).toEqual([]);
    expect(texts('## Lessons learned', '- Use fewer queues', '- Use smaller batches')).toHaveLength(
      2,
    );
  });

  // What a sentence means, its marks do not tell: findings without a telling word, definitions with "should", jokes.
  for (const line of [
    'Retries without jitter made the outage longer.',
    'Blame stops people from telling you what really happened.',
  ]) {
    it.failing(`takes ${line} for one`, () => {
      expect(texts(line)).toHaveLength(1);
    });
  }
  for (const line of [
    'An SLO is a target for how well a service should do.',
    'Turn it off and on again, ha ha :)',
  ]) {
    it.failing(`takes ${line} for none`, () => {
      expect(texts(line)).toEqual([]);
    });
  }
});
