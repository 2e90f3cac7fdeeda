import type { RuleTables } from './rule-table.js';

/** Talks that a list or a section of a note tells. */
export const talkListTables: RuleTables = {
  'talk/announced': {
    found: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'The talks I am watching today are: Why Caches Lie How We Lost a Clock',
        ],
        words: ['Why Caches Lie', 'How We Lost a Clock'],
      },
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'Day two workshops: Ten Ways to Drop a Table How We Build a Cache',
        ],
        words: ['Ten Ways to Drop a Table', 'How We Build a Cache'],
      },
    ],
    notFound: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'The rooms that I liked today are: Harbour Hall The Old Lighthouse',
        ],
        near: 'Harbour Hall The Old Lighthouse',
      },
      {
        lines: ['SREcon19 EMEA, day one', '', 'Talks start at nine: come early for a chair.'],
        near: 'Talks start at nine:',
      },
      {
        lines: ['SREcon19 EMEA, day one', '', 'Books: Why Caches Lie How We Lost a Clock'],
        near: 'Books: Why Caches Lie',
      },
      {
        lines: ['SREcon19 EMEA, day one', '', 'My talks are never this long: I stop at noon.'],
        near: 'My talks are never this long:',
      },
    ],
  },
  'talk/list-item': {
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
          'Monitorama 2018',
          '',
          'Talks I want to see:',
          '',
          '- The Clock That Ran Backwards',
          '- Why Caches Lie',
        ],
        words: ['The Clock That Ran Backwards', 'Why Caches Lie'],
      },
    ],
    notFound: [
      {
        lines: [
          'SREcon19 EMEA, day one',
          '',
          'The lightning talks were too short to follow',
          '',
          '- how a rat ate a fibre',
          '- the smallest cache in town',
        ],
        near: 'how a rat ate a fibre',
      },
      {
        lines: [
          'Monitorama 2018',
          '',
          'Books I want to read:',
          '',
          '- The Clock That Ran Backwards',
          '- Why Caches Lie',
        ],
        near: 'The Clock That Ran Backwards',
      },
      {
        lines: [
          'Monitorama 2018',
          '',
          'Talks I want to see:',
          '',
          '- Lunch',
          '- Coffee Break',
          '- none so far',
        ],
        near: 'Coffee Break',
      },
    ],
  },
  'talk/section': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynote',
          '',
          'A lighthouse needs no roadmap to stay lit.',
        ],
        words: ['A lighthouse needs no roadmap to stay lit.'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          '## Panel',
          '',
          '- three people and one microphone',
          '- nobody agreed on clocks',
        ],
        words: ['three people and one microphone'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynotes',
          '',
          'There were four of them, all in the big hall.',
        ],
        near: 'Keynotes',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynote',
          '',
          'see below',
          '',
          '## Lunch',
          '',
          'Soup again, and bread.',
        ],
        near: 'see below',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Keynotes',
          '',
          '### Marek Dvorak, Saltmarsh',
          '',
          '- Take the lock last',
          '- Keep the old table',
        ],
        near: 'Keynotes',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Demo',
          '',
          '- three people and one microphone',
          '- nobody agreed on clocks',
        ],
        near: 'Demo',
      },
    ],
  },
  'talk/summary': {
    found: [
      {
        lines: [
          '# SREcon22 Americas report',
          '',
          '## Day 1',
          '',
          '- The cost of clocks was discussed',
          '- Tracing in small teams was explained',
        ],
        words: ['cost of clocks', 'Tracing in small teams'],
      },
      {
        lines: [
          '# SREcon22 Americas report',
          '',
          '## Tuesday',
          '',
          '- The session on failover drills looked at boredom',
          '- Stale caches were touched upon',
        ],
        words: ['failover drills', 'Stale caches'],
      },
    ],
    notFound: [
      {
        lines: [
          '# SREcon22 Americas report',
          '',
          '## Day 1',
          '',
          '- We discussed clocks over lunch',
          '- They explained the fire exits',
        ],
        near: 'We discussed clocks',
      },
      {
        lines: [
          '# SREcon22 Americas report',
          '',
          '## Thanks',
          '',
          '- The costs of the venue were covered',
          '- My flight was included',
        ],
        near: 'The costs of the venue were covered',
      },
      {
        lines: [
          '# SREcon22 Americas report',
          '',
          '## Day 1',
          '',
          '- Many topics were covered',
          '- Several people were introduced',
        ],
        near: 'Many topics were covered',
      },
    ],
  },
};
