import type { RuleTables } from './rule-table.js';

/** Talks that a header of their own announces, by the kind of its block. */
export const talkHeaderTables: RuleTables = {
  'talk/heading': {
    found: [
      {
        lines: [
          '# Notes from a small meetup',
          '',
          '## Anneke Brouwer: Why Caches Lie',
          '',
          '- Expire early',
        ],
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Opening Keynote',
          '',
          'It was warm.',
          '',
          '## Control Panel',
          '',
          'Not what I hoped for.',
          '',
          '# Wednesday',
          '',
          '### Why Caches Lie - Anneke Brouwer, Saltmarsh',
          '',
          '- Expire early',
        ],
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer, Saltmarsh',
          '',
          '- Expire early',
        ],
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Marek Dvorak: Ten Ways to Drop a Table',
          '',
          '- Take the lock last',
          '',
          '## Ines Falkner: The Clock That Ran Backwards',
          '',
          '- Trust no clock',
        ],
        words: ['Ten Ways to Drop a Table', 'The Clock That Ran Backwards'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Opening Keynote',
          '',
          '## Lunch and Networking',
          '',
          '## Coffee Break, Grand Ballroom',
          '',
          '## Our Speakers',
          '',
          '### Marek Dvorak',
        ],
        near: 'Coffee Break, Grand Ballroom',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Key Takeaways',
          '',
          '- Expire early',
          '',
          '## Lunch',
          '',
          'Soup again.',
        ],
        near: 'Key Takeaways',
      },
      {
        lines: ['# Notes from SREcon19 EMEA', '', '## Day Two: Wednesday', '', 'It rained.'],
        near: 'Day Two: Wednesday',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Thanks',
          '',
          '### Anneke Brouwer, Saltmarsh',
          '',
          'She lent me a chair.',
        ],
        near: 'Anneke Brouwer, Saltmarsh',
      },
      {
        lines: [
          '# Notes from SREcon, two years',
          '',
          '## SREcon18 Americas',
          '',
          'Three days in the sun.',
          '',
          '## SREcon19 EMEA',
          '',
          'Three days of rain.',
        ],
        near: 'SREcon18 Americas',
      },
    ],
  },
  'talk/line': {
    found: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Why Caches Lie, Anneke Brouwer, Saltmarsh',
          '- Expire early',
          '',
          'Ten Ways to Drop a Table, Marek Dvorak, Tidewater Bank',
          '- Take the lock last',
        ],
        words: ['Why Caches Lie', 'Ten Ways to Drop a Table'],
      },
      {
        lines: [
          'Monitorama 2018 notes',
          '',
          'Ines Falkner - The Clock That Ran Backwards',
          '- Trust no clock',
          '',
          'Anneke Brouwer - Why Caches Lie',
          '- Expire early',
        ],
        words: ['The Clock That Ran Backwards', 'Why Caches Lie'],
      },
    ],
    notFound: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'I had dinner with Anneke Brouwer.',
          '',
          'It rained.',
        ],
        near: 'I had dinner with Anneke Brouwer.',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'I asked Marek Dvorak about caches over coffee. He laughed.',
          '',
          'It rained.',
        ],
        near: 'I asked Marek Dvorak about caches',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Anneke Brouwer works at Saltmarsh too. Her dog is old.',
          '',
          'It rained.',
        ],
        near: 'Anneke Brouwer works at Saltmarsh too',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Coffee Break',
          '- Good cake',
          '',
          'Lunch',
          '- Bad soup',
        ],
        near: 'Coffee Break',
      },
      {
        lines: ['SREcon19 EMEA, day one', '', 'Dinner with Ines Falkner', '- Good soup'],
        near: 'Dinner with Ines Falkner',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Thanks to Anneke Brouwer and Marek Dvorak for a quiet room.',
          '- It had plants',
        ],
        near: 'Thanks to Anneke Brouwer',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Book: The Clock That Ran Backwards, by Ines Falkner',
          '- Not yet read',
        ],
        near: 'The Clock That Ran Backwards, by Ines Falkner',
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Why did nobody answer the pager?',
          '- Good question',
        ],
        near: 'Why did nobody answer the pager?',
      },
    ],
  },
  'talk/item': {
    found: [
      {
        lines: [
          'Velocity Conference 2015',
          '',
          '- Why Caches Lie - Anneke Brouwer (Saltmarsh)',
          '\t- Expire early',
          '- Ten Ways to Drop a Table - Marek Dvorak (Tidewater Bank)',
          '\t- Take the lock last',
        ],
        words: ['Why Caches Lie', 'Ten Ways to Drop a Table'],
      },
      {
        lines: [
          'Monitorama 2018, my schedule',
          '',
          '- The Clock That Ran Backwards, Ines Falkner, Harbour Cloud',
          '- Why Caches Lie, Anneke Brouwer, Saltmarsh',
        ],
        words: ['The Clock That Ran Backwards', 'Why Caches Lie'],
      },
    ],
    notFound: [
      {
        lines: [
          'Velocity Conference 2015',
          '',
          '- Ask Marek Dvorak about caches',
          '- Email Ines Falkner the photo',
          '- Anneke Brouwer keeps bees',
        ],
        near: 'Ask Marek Dvorak about caches',
      },
      {
        lines: [
          'Velocity Conference 2015',
          '',
          '- Dinner with Anneke Brouwer',
          '- Breakfast with Marek Dvorak',
        ],
        near: 'Dinner with Anneke Brouwer',
      },
      {
        lines: ['Velocity Conference 2015', '', '- “It is always the cache”', '- “Trust no clock”'],
        near: '“It is always the cache”',
      },
      {
        lines: ['Velocity Conference 2015', '', '- Anneke Brouwer', '- Marek Dvorak'],
        near: 'Anneke Brouwer',
      },
      {
        lines: [
          'Velocity Conference 2015',
          '',
          '- Book: The Clock That Ran Backwards, by Ines Falkner',
          '- Why do caches lie?',
        ],
        near: 'The Clock That Ran Backwards, by Ines Falkner',
      },
      {
        lines: ['Velocity Conference 2015', '', '- Registration', '- Opening Remarks', '- Lunch'],
        near: 'Opening Remarks',
      },
    ],
  },
  'talk/row': {
    found: [
      {
        lines: [
          '# RainConf 2021 program',
          '',
          '| Time | Talk | Speaker |',
          '| --- | --- | --- |',
          '| 9:00 | Why Caches Lie | Anneke Brouwer |',
          '| 10:00 | Coffee in the Hall | |',
          '',
          '## Why Caches Lie',
          '',
          'Expire early.',
        ],
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          '# RainConf 2021 program',
          '',
          '| Time | Talk | Speaker |',
          '| --- | --- | --- |',
          '| 9:00 | Why Caches Lie | Anneke Brouwer |',
          '| 10:00 | Ten Ways to Drop a Table | Marek Dvorak |',
        ],
        words: ['Why Caches Lie', 'Ten Ways to Drop a Table'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '| Speaker | Talk | Company |',
          '| --- | --- | --- |',
          '| Ines Falkner | The Clock That Ran Backwards | Harbour Cloud |',
          '| Anneke Brouwer | Why Caches Lie | Saltmarsh |',
        ],
        words: ['The Clock That Ran Backwards', 'Why Caches Lie'],
      },
    ],
    notFound: [
      {
        lines: [
          '# RainConf 2021 program',
          '',
          '| Time | Talk | Speaker |',
          '| --- | --- | --- |',
          '| 9:00 | Registration and Breakfast | |',
          '| 12:00 | Lunch with Sponsors | |',
        ],
        near: 'Lunch with Sponsors',
      },
      {
        lines: [
          '# RainConf 2021 program',
          '',
          '| Time | Talk | Speaker |',
          '| --- | --- | --- |',
          '| 10:30 | Coffee Break | |',
          '| 12:00 | Lunch | |',
        ],
        near: 'Coffee Break',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '| Signal | Before | After |',
          '| --- | --- | --- |',
          '| Oldest message | 40 min | 2 min |',
          '| Pages a week | 31 | 4 |',
        ],
        near: 'Oldest message',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '| Who | Where |',
          '| --- | --- |',
          '| Anneke Brouwer | Saltmarsh |',
          '| Marek Dvorak | Tidewater Bank |',
        ],
        near: 'Anneke Brouwer',
      },
    ],
  },
};
