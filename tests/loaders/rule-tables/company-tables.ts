import type { RuleTables } from './rule-table.js';

/** Who a speaker works for. */
export const companyTables: RuleTables = {
  'company/beside-speaker': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer, Saltmarsh',
          '',
          '- Expire early',
        ],
        words: ['Saltmarsh'],
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Ten Ways to Drop a Table - Marek Dvorak (Tidewater Bank)',
          '- Take the lock last',
        ],
        words: ['Tidewater Bank'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer, Principal Engineer',
          '',
          '- Expire early',
        ],
        near: 'Principal Engineer',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table - Marek Dvorak (slides)',
          '',
          '- Take the lock last',
        ],
        near: '(slides)',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table - Marek Dvorak, Ines Falkner',
          '',
          '- Take the lock last',
        ],
        near: 'Ines Falkner',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table - Marek Dvorak (@dropper)',
          '',
          '- Take the lock last',
        ],
        near: '@dropper',
      },
    ],
  },
  'company/in-title': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Years of Paging at Fennel - Anneke Brouwer',
          '',
          '- Sleep first',
        ],
        words: ['Fennel'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Lessons in Clocks from Saltmarsh.io - Ines Falkner',
          '',
          '- Trust no clock',
        ],
        words: ['Saltmarsh.io'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Years of Paging at Night - Anneke Brouwer',
          '',
          '- Sleep first',
        ],
        near: 'at Night',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keeping Time at Scale - Ines Falkner',
          '',
          '- Trust no clock',
        ],
        near: 'at Scale',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## At Fennel Nobody Sleeps - Ines Falkner',
          '',
          '- Trust no clock',
        ],
        near: 'At Fennel Nobody Sleeps',
      },
    ],
  },
  'company/presentation': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          '## Who they are',
          '',
          'Anneke Brouwer is a staff engineer at Saltmarsh.',
        ],
        words: ['Saltmarsh'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table (Marek Dvorak)',
          '',
          '- Take the lock last',
          '',
          '## Who they are',
          '',
          'Marek is the founder of Tidewater Bank.',
        ],
        words: ['Tidewater Bank'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          '## Who they are',
          '',
          'Anneke Brouwer is a bee keeper from the north.',
        ],
        near: 'Anneke Brouwer is a bee keeper from the north',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Ten Ways to Drop a Table (Marek Dvorak)',
          '',
          '- Take the lock last',
          '',
          '## Who they are',
          '',
          'Marek is a keen rower on weekends.',
        ],
        near: 'Marek is a keen rower on weekends',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          '## Who they are',
          '',
          'Anneke Brouwer is a fan of Error Budget posters.',
        ],
        near: 'Anneke Brouwer is a fan of Error Budget',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          '## Who they are',
          '',
          'Anneke Brouwer was a customer of Saltmarsh.',
        ],
        near: 'Anneke Brouwer was a customer of Saltmarsh',
      },
    ],
  },
};
