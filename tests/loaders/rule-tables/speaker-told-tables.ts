import type { RuleTables } from './rule-table.js';

const rain = 'The week began with rain, and the hall was cold.';

/** Who gave a talk, by a list, a sentence or an entry of a programme. */
export const speakerToldTables: RuleTables = {
  'speaker/list-item': {
    found: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Lightning talks',
          '',
          '- Grace Falkner, three jokes about clocks',
          '- the smallest cache in town',
        ],
        words: ['Grace Falkner'],
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Why Caches Lie, Marek Dvorak',
          '- Expire early',
          '',
          'Lightning talks',
          '',
          '- Ingrid Falkner, three jokes about clocks',
          '- the smallest cache in town',
        ],
        words: ['Ingrid Falkner'],
      },
    ],
    notFound: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Lightning talks',
          '',
          '- Black Friday, three jokes about carts',
          '- the smallest cache in town',
        ],
        near: 'Black Friday',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Lightning talks',
          '',
          '- the Marek Dvorak fan club, in three slides',
          '- two old jokes',
        ],
        near: 'Marek Dvorak',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Jokes of the day',
          '',
          '- Grace Falkner, three about clocks',
          '- the smallest cache in town',
        ],
        near: 'Grace Falkner',
      },
    ],
  },
  'speaker/programme': {
    found: [
      {
        lines: [JSON.stringify({ title: 'Why Caches Lie', speakers: ['Anneke Brouwer'] })],
        words: ['Anneke Brouwer'],
      },
      {
        lines: [
          JSON.stringify({
            title: 'Ten Ways to Drop a Table',
            speakers: ['Marek Dvorak and Ines Falkner'],
          }),
        ],
        words: ['Marek Dvorak', 'Ines Falkner'],
      },
    ],
    notFound: [
      {
        lines: [JSON.stringify({ title: 'Why Caches Lie', speakers: ['Various speakers'] })],
        near: 'Various speakers',
      },
      {
        lines: [
          JSON.stringify({
            title: 'Why Caches Lie',
            speakers: [],
            description: 'Speaker: Anneke Brouwer',
          }),
        ],
        near: 'Speaker: Anneke Brouwer',
      },
      { lines: [JSON.stringify({ title: 'Why Caches Lie', speakers: ['TBA'] })], near: 'TBA' },
    ],
  },
  'speaker/prose': {
    found: [
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} After lunch I went to Marek Dvorak’s talk, “Ten Ways to Drop a Table”, and stayed.`,
        ],
        words: ['Marek Dvorak'],
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} The keynote was given by Ines Falkner, and it made Marek Dvorak laugh.`,
        ],
        words: ['Ines Falkner'],
      },
    ],
    notFound: [
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} Somebody’s short talk, “How We Lost a Clock”, made Marek Dvorak laugh.`,
        ],
        near: 'made Marek Dvorak laugh',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} Black Friday’s talk, “How We Fill Carts”, was full.`,
        ],
        near: 'Black Friday’s talk',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} A talk by Incident Response, “How We Lost a Clock”, was full.`,
        ],
        near: 'A talk by Incident Response',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} The keynote was held in the old hall, where Anneke Brouwer sat beside me.`,
        ],
        near: 'Anneke Brouwer sat beside me',
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          `${rain} After lunch I heard Marek Dvorak’s question about the keynote, and nobody knew the answer.`,
        ],
        near: 'Marek Dvorak’s question about the keynote',
      },
    ],
  },
};
