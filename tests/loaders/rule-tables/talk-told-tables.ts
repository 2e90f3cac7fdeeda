import type { RuleTables } from './rule-table.js';

const rain = 'The week began with rain, and the hall was cold.';

/** Talks that a sentence, a whole note or an entry of a programme tells. */
export const talkToldTables: RuleTables = {
  'talk/prose': {
    found: [
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} Then Marek Dvorak presented “Ten Ways to Drop a Table”, and I stayed.`,
        ],
        words: ['Ten Ways to Drop a Table'],
      },

      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} After lunch I went to Marek Dvorak’s talk, “Ten Ways to Drop a Table”, and stayed.`,
        ],
        words: ['Ten Ways to Drop a Table'],
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} On the second day Anneke Brouwer gave a talk on what caches hide, and nobody left.`,
        ],
        words: [
          'On the second day Anneke Brouwer gave a talk on what caches hide, and nobody left.',
        ],
      },
    ],
    notFound: [
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} Then Marek Dvorak opened “The Rusty Anchor”, and we drank to it.`,
        ],
        near: 'Marek Dvorak opened “The Rusty Anchor”',
      },

      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} On the second evening Anneke Brouwer gave a party, and nobody left before midnight.`,
        ],
        near: 'Anneke Brouwer gave a party',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} After lunch I read Marek Dvorak’s book, “Ten Ways to Drop a Table”, and slept.`,
        ],
        near: 'Marek Dvorak’s book, “Ten Ways to Drop a Table”',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} I sat beside Marek Dvorak in a talk on what caches hide, and we both left early.`,
        ],
        near: 'Marek Dvorak in a talk on what caches hide',
      },
      {
        lines: ['Three days at SREcon19 EMEA', '', `${rain} Nobody gave a talk.`],
        near: 'Nobody gave a talk',
      },
    ],
  },
  'talk/whole-note': {
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
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          '---',
          'title: "The Clock That Ran Backwards"',
          '---',
          '',
          'Ines Falkner',
          '',
          'A story of three clocks.',
          '',
          '- Trust no clock',
        ],
        words: ['The Clock That Ran Backwards'],
      },
    ],
    notFound: [
      {
        lines: ['# Packing list', '', '- charger', '- Ask Marek Dvorak about caches', '- umbrella'],
        near: 'Packing list',
      },
      {
        lines: [
          '# Questions for the next talk',
          '',
          '- How do caches lie?',
          '- Who drops the tables?',
          '- Whose clock is it?',
        ],
        near: 'Questions for the next talk',
      },

      {
        lines: ['# What I learned this week', '', 'Nothing from clocks.', '', '- Expire early'],
        near: 'What I learned this week',
      },
      {
        lines: ['# Notes from a wet summer', '', 'A long one.', '', '- Soup again'],
        near: 'Notes from a wet summer',
      },
      {
        lines: ['Ideas for talks, none of them given yet', '', 'caches', 'clocks', 'tables'],
        near: 'Ideas for talks',
      },
    ],
  },
  'talk/programme': {
    found: [
      {
        lines: [JSON.stringify({ title: 'Why Caches Lie', speakers: ['Anneke Brouwer'] })],
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          JSON.stringify({
            category: 'RainConf 2021',
            title: 'Keynote: The Clock That Ran Backwards',
            speakers: [],
          }),
        ],
        words: ['Keynote: The Clock That Ran Backwards'],
      },
    ],
    notFound: [
      {
        lines: [JSON.stringify({ title: 'Why Caches Lie', authors: ['Anneke Brouwer'] })],
        near: 'Why Caches Lie',
      },
      {
        lines: [JSON.stringify({ title: 'Harbour Hall', speakers: 'two, on the wall' })],
        near: 'Harbour Hall',
      },
      {
        lines: [JSON.stringify([{ title: 'Why Caches Lie', speakers: ['Anneke Brouwer'] }])],
        near: 'Why Caches Lie',
      },
    ],
  },
};
