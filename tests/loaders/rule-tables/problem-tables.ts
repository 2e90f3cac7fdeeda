import type { RuleTables } from './rule-table.js';

/** What a person who wrote the note may want to mend. */
export const problemTables: RuleTables = {
  note: {
    found: [
      {
        lines: ['Ideas for talks, none of them given yet', '', 'caches', 'clocks', 'tables'],
        words: ['Ideas for talks, none of them given yet'],
      },
      {
        lines: ['# Notes from SREcon19 EMEA', '', '## Key Takeaways', '', '- Expire early'],
        words: ['# Notes from SREcon19 EMEA'],
      },
    ],
    notFound: [
      {
        lines: [
          'Ideas for talks, one of them given',
          '',
          'Why Caches Lie, Anneke Brouwer, Saltmarsh',
          '- Expire early',
        ],
        near: 'Ideas for talks',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynote',
          '',
          'A lighthouse needs no roadmap to stay lit.',
        ],
        near: 'Keynote',
      },
    ],
  },
  'talk-title': {
    found: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Lightning talks',
          '',
          '- how a rat ate a fibre',
          '- the smallest cache in town',
        ],
        words: ['how a rat ate a fibre', 'the smallest cache in town'],
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          'The week began with rain, and the hall was cold. On the second day Marek Dvorak gave a talk on what caches hide.',
        ],
        words: ['On the second day Marek Dvorak gave a talk on what caches hide.'],
      },
    ],
    notFound: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Sessions I liked',
          '',
          '- How a Rat Ate a Fibre',
          '- The Smallest Cache in Town',
        ],
        near: 'How a Rat Ate a Fibre',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          'The week began with rain, and the hall was cold. Then Marek Dvorak gave a talk, “What Caches Hide”.',
        ],
        near: 'Marek Dvorak gave a talk, “What Caches Hide”',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          'The week began with rain, and the hall was cold. Then nobody gave a talk.',
        ],
        near: 'nobody gave a talk',
      },
    ],
  },
};
