import { describe, it, expect } from '@jest/globals';
import { isGenericHeading, titleScore } from '../../../loaders/extract/title-score.js';
import { readKnowledge } from '../../../loaders/knowledge.js';

const knowledge = readKnowledge();
const score = (text: string) => titleScore(text, knowledge);

const titles = [
  'Draining Queues Without Tears',
  'How We Lost Three Regions Before Lunch',
  'The Runbook Nobody Read',
  'Why Does Nobody Read the Runbook?',
  'Error Budgets for Impatient People',
  '"Just Restart It" and Other Stories',
  'Circuit Breakers: A Love Story',
  'Capacity Planning at Fennel',
  'From Pager to Peace in Ninety Days',
  'What Breaks When Everything Works',
  'Load Shedding 101',
  'Is Your Failover Ready? Ours Was Not',
  'Scaling On Call (Without Scaling Pain)',
  'Postmortems, Blame, and the Space Between',
  'Seven Ways to Ruin a Migration',
  'Queues and You',
  'The Zen of Alerting',
  'Don’t Panic: Incident Command for Beginners',
  '99.9% Is a Lie',
  'Keynote: The Quiet Years',
  'Beyond Dashboards',
  'Ironies of Automation – Revisited',
  'Building a Culture of Learning from Incidents at Scale in a Regulated Industry',
];

/** Headings that group or structure. */
const frames = [
  'Agenda',
  'Agenda:',
  'Key Takeaways',
  'Lunch',
  'Lunch Break',
  'Coffee Break',
  'Registration',
  'Welcome',
  'Welcome and introduction',
  'Welcome to the conference',
  'Opening Remarks',
  'Closing session',
  'Social event',
  'Sponsors',
  'Networking drinks',
  'Day 1',
  'Day Two',
  'Day 2: Wednesday',
  'Monday',
  'Wednesday, March 28',
  '27-29 March 2018',
  'First day',
  'Part 2',
  'Morning Sessions',
  'Workshops, Tuesday 27 March',
  'Schedule for Day 2',
  'Keynotes',
  'Lightning Talks',
  'Other talks',
  'Notes',
  'My Notes',
  'Background',
  'Conclusions',
  'Final Thoughts',
  'Lessons learned',
  'What I learned',
  'Action Items',
  'TL;DR',
  'Q&A',
  'Questions?',
  'Thank you',
  'Thanks for reading',
  'Wrap-up',
  'Further reading',
  'Links',
  'References',
  'Slides',
  'About me',
  'We’re hiring!',
  "Do's and Don'ts",
  'Dos and Don’ts',
  'The Good',
  'Book: The Quiet Pager',
  'Speaker: Marta Lindqvist',
  'Tags: sre, notes',
  'Abstract: We show how',
];

describe('titleScore', () => {
  it.each(titles)('takes %j for a title', (text) => {
    expect(score(text)).toBeGreaterThan(1);
  });

  it.each([
    'and then we left the building',
    'which was nice',
    'They had a great time in the evening and went home.',
    'We went to lunch and he was late again',
    'Use retries with jitter.',
    'Marta said that the',
    'The talks of the day:',
    'x = y + 1; return',
    'https://talks.test/1',
    'a',
    '!!!',
    '',
    'word '.repeat(60),
  ])('takes %j for none', (text) => {
    expect(score(text)).toBeLessThan(0);
  });

  it('leaves in doubt what is set in small letters, or in one word', () => {
    for (const text of [
      'draining queues without tears',
      'How we lost three regions before lunch',
      'Toil',
    ]) {
      expect(score(text)).toBeGreaterThan(-1);
      expect(score(text)).toBeLessThan(1);
    }
  });
});

describe('isGenericHeading', () => {
  it.each(frames)('takes %j for one', (text) => {
    expect(isGenericHeading(text)).toBe(true);
  });

  it.each([
    ...titles.filter((title) => !title.startsWith('Keynote')),
    'Lunch Is a Feature',
    'The Agenda Behind Agendas',
    'Coffee, Queues and Other Waiting',
    'Questions Every Runbook Answers',
    'Lessons Learned from Three Regions',
    'Break It Till You Make It',
    'Introduction to Chaos',
    'Background Jobs at Scale',
    'The Future of On Call',
    'Resource Limits',
    'Closing the Loop',
    'Process Over Heroes',
    'Examples of Bad Alerts',
    'The Bad Day',
    'Team Topologies',
    'Tools for Tired People',
    'Miscellaneous Failures',
    'Marta Lindqvist',
  ])('takes %j for none', (text) => {
    expect(isGenericHeading(text)).toBe(false);
  });

  // What follows the telling word is not looked at.
  const mistaken = [
    'Day Two Operations Are Day One Decisions',
    'Monday Morning Outages',
    'Thank You for Paging',
    'Other People’s Pagers',
    'Facts About Retries',
    'Notes on Notes',
  ];
  for (const text of mistaken) {
    it.failing(`takes ${text} for none`, () => {
      expect(isGenericHeading(text)).toBe(false);
    });
  }

  it('takes a reception in the evening for one', () => {
    expect(isGenericHeading('Evening Reception')).toBe(true);
  });
});
