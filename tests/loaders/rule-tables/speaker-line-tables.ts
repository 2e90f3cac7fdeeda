import type { RuleTables } from './rule-table.js';

/** Who gave a talk, by a line with the name in or near the talk's header. */
export const speakerLineTables: RuleTables = {
  'speaker/header': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer, Saltmarsh',
          '',
          '- Expire early',
        ],
        words: ['Anneke Brouwer'],
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Ten Ways to Drop a Table, Marek Dvorak and Ines Falkner',
          '- Take the lock last',
        ],
        words: ['Marek Dvorak', 'Ines Falkner'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Talks',
          '',
          '### Why Caches Lie - Black Friday, Part Two',
          '',
          '- Expire early',
        ],
        near: 'Black Friday, Part Two',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Talks',
          '',
          '### Ten Ways to Drop a Table (Harbour Hall)',
          '',
          '- Take the lock last',
        ],
        near: 'Harbour Hall',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Talks',
          '',
          '### Error Budget, Load Shedding, and the Rest of It',
          '',
          '- Shed early',
        ],
        near: 'Load Shedding',
      },
    ],
  },
  'speaker/first-lines': {
    found: [
      {
        lines: [
          '# Why Caches Lie',
          '',
          'Anneke Brouwer',
          '',
          '## Stale reads',
          '',
          '- Expire early',
        ],
        words: ['Anneke Brouwer'],
      },
      {
        lines: [
          '# The Clock That Ran Backwards',
          '',
          'Ines Falkner, Harbour Cloud',
          '',
          '- Trust no clock',
          '- Write down the offset',
        ],
        words: ['Ines Falkner'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Why Caches Lie',
          '',
          'Lisbon, 4 October 2019',
          '',
          '## Stale reads',
          '',
          '- Expire early',
        ],
        near: 'Lisbon, 4 October 2019',
      },
      {
        lines: [
          '# The Clock That Ran Backwards',
          '',
          'Harbour Hall, Second Floor',
          '',
          '- Trust no clock',
          '- Write down the offset',
        ],
        near: 'Harbour Hall, Second Floor',
      },
      {
        lines: [
          '# The Clock That Ran Backwards',
          '',
          'Incident Response',
          '',
          '- Trust no clock',
          '- Write down the offset',
        ],
        near: 'Incident Response',
      },
    ],
  },
  'speaker/line-above': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynotes',
          '',
          '### Anneke Brouwer, Saltmarsh',
          '',
          '#### Why Caches Lie',
          '',
          '- Expire early',
        ],
        words: ['Anneke Brouwer'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ines Falkner, Harbour Cloud',
          '',
          '### The Clock That Ran Backwards',
          '',
          '- Trust no clock',
        ],
        words: ['Ines Falkner'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynotes',
          '',
          '### Harbour Hall, Second Floor',
          '',
          '#### Why Caches Lie',
          '',
          '- Expire early',
        ],
        near: 'Harbour Hall, Second Floor',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## About Us',
          '',
          '### Ines Falkner, Harbour Cloud',
          '',
          '#### Bees of My Own',
          '',
          '- She keeps twelve hives',
        ],
        near: 'Ines Falkner, Harbour Cloud',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ines Falkner, Harbour Cloud',
          '',
          '### Questions',
          '',
          '- Which clock?',
        ],
        near: 'Ines Falkner, Harbour Cloud',
      },
    ],
  },
  'speaker/line-below': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie',
          '*Anneke Brouwer - Saltmarsh*',
          '',
          '- Expire early',
        ],
        words: ['Anneke Brouwer'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table',
          '',
          'Marek Dvorak and Ines Falkner',
          '',
          '- Take the lock last',
        ],
        words: ['Marek Dvorak', 'Ines Falkner'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie',
          '*Grand Ballroom - Second Floor*',
          '',
          '- Expire early',
        ],
        near: 'Grand Ballroom - Second Floor',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table',
          '',
          'Marek Dvorak did his own version of it at home last year.',
          '',
          '- Take the lock last',
        ],
        near: 'Marek Dvorak did his own version',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table',
          '',
          'Circuit Breakers',
          '',
          '- Take the lock last',
        ],
        near: 'Circuit Breakers',
      },
    ],
  },
};
