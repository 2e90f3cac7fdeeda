import { describe, it, expect } from '@jest/globals';
import { isToldOfPeople } from '../../../loaders/extract/is-told-of-people.js';
import { readHeader } from '../../../loaders/extract/read-header.js';
import { readKnowledge } from '../../../loaders/knowledge.js';

const knowledge = readKnowledge();

function isTold(text: string): boolean {
  const reading = readHeader(text, knowledge);
  return reading !== null && isToldOfPeople(text, reading);
}

describe('isToldOfPeople', () => {
  it.each([
    'I had dinner with Anneke Brouwer.',
    'I met Anneke Brouwer at the harbour.',
    'I asked Marek Dvorak about caches over coffee.',
    'Ask Marek Dvorak about caches',
    'Email Anneke Brouwer the slides',
    'Anneke Brouwer keeps bees in a box',
    'Lunch, then a walk with Anneke Brouwer',
    'Sofia sat with Marek Dvorak.',
    'On Sunday we drove up with Anneke Brouwer and slept',
  ])('takes %j for a sentence', (text) => {
    expect(isTold(text)).toBe(true);
  });

  it.each([
    'Why Caches Lie Anneke Brouwer',
    'Why caches lie, Anneke Brouwer',
    'Why caches lie by Anneke Brouwer',
    'Why caches lie - Anneke Brouwer, Saltmarsh',
    'A fireside chat with Anneke Brouwer',
    'Ask Me Anything with Marek Dvorak',
    'Marek Dvorak: ten ways to drop a table',
    'Marek Dvorak Ten Ways to Drop a Table',
    'How We Drop Tables with Marek Dvorak',
    'Why caches lie',
    'Anneke Brouwer',
  ])('takes %j for none', (text) => {
    expect(isTold(text)).toBe(false);
  });
});
