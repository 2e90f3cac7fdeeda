import { describe, it, expect } from '@jest/globals';
import { tellsSomething } from '../../../loaders/extract/tells-something.js';
import { readKnowledge } from '../../../loaders/knowledge.js';
import { documentOf } from './document-of.js';

const knowledge = readKnowledge();
const tells = (title: string, ...lines: string[]): boolean =>
  tellsSomething(title, documentOf(...lines).blocks, knowledge);

describe('tellsSomething', () => {
  it('takes a title that names an idea', () => {
    expect(tells('Why Postmortems Fail', '- Nobody reads them')).toBe(true);
  });

  it('takes two ideas, wherever they stand', () => {
    expect(tells('A long winter', 'The load balancer lied.', '', '- Retry storm')).toBe(true);
  });

  it('takes no list of things to carry', () => {
    expect(tells('Packing list', '- charger', '- umbrella', '- a book on latency')).toBe(false);
  });

  it('takes no list of questions', () => {
    expect(
      tells('For next time', '- Who is on call?', '- What is the error budget?', '- Rollbacks?'),
    ).toBe(false);
  });

  it('lets a talk ask as well', () => {
    expect(tells('A long winter', '- Who is on call?', '- The error budget was spent')).toBe(true);
  });
});
