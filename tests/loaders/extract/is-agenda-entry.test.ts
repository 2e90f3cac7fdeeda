import { describe, it, expect } from '@jest/globals';
import { isAgendaEntry } from '../../../loaders/extract/is-agenda-entry.js';

describe('isAgendaEntry', () => {
  it.each([
    'Lunch and Networking',
    'Coffee Break, Grand Ballroom',
    'Our Speakers',
    'Keynote Speakers',
    'Keynote Seating',
    'Opening Keynote',
    'Panel Discussion',
    'Registration and Breakfast',
    '12:00 | Lunch with Sponsors |',
    "Speakers' dinner",
    'Raffle and Goodbye',
    'Welcome, Keynote and Coffee in the Main Hall',
    'Reception for all attendees, rooftop',
  ])('takes %j for one', (text) => {
    expect(isAgendaEntry(text)).toBe(true);
  });

  it.each([
    // One word that no programme is made of is enough.
    'The Coffee Machine That Paged Us',
    'Lunch Is a Feature',
    'Keynote: Quiet Failures',
    'Welcome to the Machine',
    'Control Panel',
    'Opening the Black Box',
    'Break It Till You Make It',
    // None of a programme's own entries.
    'The Last Day',
    'Two Talks on Time',
    'All Hands Over the Table',
    '',
  ])('takes %j for none', (text) => {
    expect(isAgendaEntry(text)).toBe(false);
  });
});
