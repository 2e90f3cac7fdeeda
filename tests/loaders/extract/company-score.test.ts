import { describe, it, expect } from '@jest/globals';
import { companyScore } from '../../../loaders/extract/company-score.js';
import { readKnowledge } from '../../../loaders/knowledge.js';

const knowledge = readKnowledge();
const score = (text: string) => companyScore(text, knowledge);

describe('companyScore', () => {
  it.each([
    'Northwind Labs',
    'Fennel Software',
    'Harborview Systems',
    'Brightwell Technologies',
    'Tidewater Bank',
    'Oakridge Health',
    'Polar Star Airlines',
    'Delta-Nine Networks',
    'The Lantern Group',
    'Gridline Inc.',
    'Morrow GmbH',
    'packetloop.io',
    'Cloudwright',
    'Quillstack',
    'OpenHarbor',
    'BlueYonder',
    'Vantablue',
    'Vantablue,',
  ])('takes %s for a company', (name) => {
    expect(score(name)).toBeGreaterThan(1);
  });

  it('is sure of companies that the names know, with what stands in brackets behind', () => {
    const [known] = knowledge.vocabulary.names.companies;
    expect(score(known?.name ?? '')).toBe(4);
    expect(score(`${known?.name} (Berlin)`)).toBe(4);
  });

  it.each([
    'Marta Lindqvist',
    'Lessons from a bad week',
    'how we drained queues',
    'an hour of questions and answers',
    'error budgets',
    'Load Shedding',
    'Service Level Objectives',
    'Incidents',
    'Retries',
    'Chaos',
    'Staff Engineer',
    'Senior Site Reliability Engineer',
    'Head of Platform',
    'a small team',
    'the rest of us',
    'Everyone',
    'Monday',
    'Notes',
    '2018',
    '10:30',
    'https://talks.test',
    'What broke?',
    '',
    'Seven words make a name too long here',
  ])('takes %j for no company', (text) => {
    expect(score(text)).toBeLessThan(0.6);
  });

  const missed = [
    // Small words inside a name weigh against it.
    'University of Ghent',
    'Lumen & Sons',
    // A word that the vocabulary or the language knows, in capitals.
    'ACME',
  ];
  for (const name of missed) {
    it.failing(`takes ${name} for a company`, () => {
      expect(score(name)).toBeGreaterThan(1);
    });
  }

  // Capitals alone make a company of what else stands on a programme; the header reader sorts out some of these first.
  for (const text of ['Keynote', 'Slides', 'Room 4', 'Day Two', 'Why Queues Grow']) {
    it.failing(`takes ${text} for no company`, () => {
      expect(score(text)).toBeLessThan(0.6);
    });
  }
});
