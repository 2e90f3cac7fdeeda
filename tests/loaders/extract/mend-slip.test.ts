import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { createSlipMender } from '../../../loaders/extract/mend-slip.js';
import { vocabularyConcept } from './vocabulary-concept.js';

const known = new Set(['contest', 'constrained', 'lindqvist', 'schedules']);
const mend = createSlipMender(
  [
    vocabularyConcept('hierarchy of needs'),
    vocabularyConcept('consistency', { hiddenLabels: ['conftest'] }),
    vocabularyConcept('standardization', { altLabels: ['standardize', 'replication'] }),
    vocabularyConcept('cgroup', { altLabels: ['latency', 'latencies', 'toil', 'schedule'] }),
    vocabularyConcept('resilience', { altLabels: ['contention', 'convention'] }),
  ],
  (word) => known.has(word),
);

describe('createSlipMender', () => {
  it.each([
    ['letters that changed places', 'heirarchy', 'hierarchy'],
    ['a letter left out', 'consitency', 'consistency'],
    ['a letter too many', 'hierarrchy', 'hierarchy'],
    ['a vowel for a vowel', 'consistancy', 'consistency'],
    ['a neighbouring key', 'replicatipn', 'replication'],
    ['a version', 'cgroup2', 'cgroup'],
    ['the plural of a label', 'hierarchys', 'hierarchy'],
  ])('mends %s', (_, word, label) => {
    expect(mend(word)).toBe(label);
  });

  it.each([
    ['a label', 'hierarchy'],
    ['a hidden label', 'conftest'],
    ['an English word', 'contest'],
    ['a name', 'lindqvist'],
    ['a short word', 'toill'],
    ['another letter for a letter', 'renlication'],
    ['another first letter', 'fierarchy'],
    ['two slips', 'heirachy'],
    ['a number in the midst', 'hier4rchy'],
    ['a version of what is no label', 'srecon18'],
    ['what is near to two labels', 'conention'],
  ])('leaves %s', (_, word) => {
    expect(mend(word)).toBe(word);
  });

  it('gives a label or the word itself', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const mended = mend(word);
        expect(mended === word || mend(mended) === mended).toBe(true);
      }),
    );
  });
});
