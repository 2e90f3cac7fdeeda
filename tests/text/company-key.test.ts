import { describe, expect, it } from '@jest/globals';
import { companyKey } from '../../src/text/company-key.js';

describe('companyKey', () => {
  it.each([
    ['Co Leadership', 'coleadership.com'],
    ['Jet.com', 'Jet.om'],
    ['Slack', "Slack's"],
    ['Gridline', 'Gridline, Inc.'],
    ['Gridline', 'GRIDLINE GmbH'],
    ['Big Bank (BB)', 'big bank'],
    ['Mollie', 'https://www.mollie.com/'],
  ])('finds %s and %s the same', (one, other) => expect(companyKey(other)).toBe(companyKey(one)));

  it.each([
    ['Jet', 'JetBrains'],
    ['Booking', 'Bookinghaus'],
    ['Delta Air', 'Delta Bank'],
    ['Acme', 'Acne'],
  ])('keeps %s and %s apart', (one, other) => expect(companyKey(other)).not.toBe(companyKey(one)));
});
