import type { RuleTables } from './rule-table.js';

const header = ['# Notes from SREcon19 EMEA', '', '## Lamps - Anneke Brouwer, Saltmarsh', ''];

/** Ideas of a talk: those that the vocabulary names, and those that it does not. */
export const conceptTables: RuleTables = {
  'concept/vocabulary': {
    found: [
      {
        lines: [...header, '- Spend the error budget on purpose', '- Keep a runbook by the lamp'],
        words: ['error budget', 'runbook'],
      },
      {
        lines: [
          '# Notes from a small meetup',
          '',
          '## Circuit Breakers for Lighthouses - Marek Dvorak',
          '',
          '- Practice failover every week',
        ],
        words: ['Circuit Breakers', 'failover'],
      },
    ],
    notFound: [
      { lines: [...header, '- Her budget had an error of two euros'], near: 'budget had an error' },
      {
        lines: [...header, '- He alerted us to the cake', '- Fuel came late twice'],
        near: 'alerted us to the cake',
      },
      { lines: [...header, '- The run book shop was shut'], near: 'run book shop' },
      { lines: [...header, '- A leaf fell without a trace'], near: 'without a trace' },
    ],
  },
  'concept/other-words': {
    found: [
      {
        lines: [
          ...header,
          '- Balancing the load took two keepers',
          '- Plan for your capacity before the fog comes',
        ],
        words: ['Balancing the load', 'Plan for your capacity'],
      },
      {
        lines: [...header, '- Say aloud who commands the incident'],
        words: ['commands the incident'],
      },
    ],
    notFound: [
      { lines: [...header, '- Engineering is chaos'], near: 'Engineering is chaos' },
      { lines: [...header, '- Her budget had an error of two euros'], near: 'budget had an error' },
      {
        lines: [...header, '- First an incident: she took command'],
        near: 'an incident: she took command',
      },
      {
        lines: [...header, '- The incident upset the commander of the ship'],
        near: 'The incident upset the commander',
      },
    ],
  },
  'concept/candidate': {
    found: [
      {
        lines: [
          ...header,
          '- Drizzle debt: rattles, leaks, old warnings',
          '- Drizzle debt grows at night',
          '- Pay your drizzle debt every week',
        ],
        words: ['Drizzle debt'],
      },
      {
        lines: [
          ...header,
          '- Lantern drift',
          '- Lantern drift: the slow turn of a lamp',
          '- Measure lantern drift at dusk',
        ],
        words: ['Lantern drift'],
      },
    ],
    notFound: [
      {
        lines: [...header, '- Two of them: late', '- Two of them left at dusk', '- Two of them'],
        near: 'Two of them',
      },
      {
        lines: [...header, '- Ines Falkner: bees', '- bees of Ines Falkner'],
        near: 'Ines Falkner: bees',
      },
      { lines: [...header, '- Error budget', '- Spend the error budget'], near: 'Error budget' },
      {
        lines: [...header, '- very good: very good', '- it was very good'],
        near: 'very good: very good',
      },
    ],
  },
  'concept/phrase': {
    found: [
      {
        lines: [...header, '- Watch budget is a craft', '- Fuel came late twice'],
        words: ['Watch budget'],
      },
      {
        lines: [
          '# Notes from a small meetup',
          '',
          '## Why the Lamp Stayed Dark - Marta Lindqvist, Harbour Cloud',
          '',
          '- Tide budget is a craft',
          '- Fuel came late twice',
        ],
        words: ['Tide budget'],
      },
    ],
    notFound: [
      {
        lines: [...header, '- We ate in a small room', '- Fuel came late twice'],
        near: 'small room',
      },
      {
        lines: ['# Notes from SREcon19 EMEA', '', 'Watch budget is a craft.'],
        near: 'Watch budget',
      },
      {
        lines: [...header, '- Ines Falkner is a keeper', '- Fuel came late twice'],
        near: 'Ines Falkner',
      },
    ],
  },
};
