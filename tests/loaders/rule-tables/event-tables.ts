import type { RuleTables } from './rule-table.js';

/** The gathering at which talks were given. */
export const eventTables: RuleTables = {
  'event/series': {
    found: [
      {
        lines: [
          'Notes from SREcon18 Americas',
          '',
          'Why Caches Lie, Anneke Brouwer',
          '- Expire early',
        ],
        words: ['SREcon18 Americas'],
      },
      {
        lines: [
          'What I saw at Velocity 2015',
          '',
          'Why Caches Lie, Anneke Brouwer',
          '- Expire early',
        ],
        words: ['Velocity 2015'],
      },
    ],
    notFound: [
      {
        lines: [
          'Notes on Velocity and other numbers',
          '',
          'Why Caches Lie, Anneke Brouwer',
          '- Expire early',
        ],
        near: 'Velocity and other numbers',
      },
      {
        lines: [
          'Notes on our velocity',
          '',
          'Our velocity in the spring was fine',
          '- Expire early',
        ],
        near: 'Our velocity in the spring',
      },
      {
        lines: [
          'Notes from a Monitor at home',
          '',
          'Why Caches Lie, Anneke Brouwer',
          '- Expire early',
        ],
        near: 'Monitor at home',
      },
    ],
  },
  'event/address': {
    found: [
      {
        lines: [
          '# Links from my second day',
          '',
          '## [Why Caches Lie](https://www.usenix.org/conference/srecon18americas/presentation/brouwer)',
          '',
          'Expire early.',
          '',
          '## [Ten Ways to Drop a Table](https://www.usenix.org/conference/srecon18americas/presentation/dvorak)',
          '',
          'Take the lock last.',
        ],
        words: ['Why Caches Lie'],
      },
      {
        lines: [
          '# Links from my second day',
          '',
          'The [programme](https://www.usenix.org/conference/srecon19emea/program) is online.',
        ],
        words: ['The programme is online.'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Links from my second day',
          '',
          'See [an older talk](https://www.usenix.org/conference/srecon16/presentation/falkner) on clocks.',
        ],
        near: 'an older talk',
      },
      {
        lines: [
          '# Links from my second day',
          '',
          'Join [the association](https://www.usenix.org/membership) for a discount.',
        ],
        near: 'the association',
      },
      {
        lines: [
          '# Links from my second day',
          '',
          'The [programme](https://www.example.org/conference/rainconf21/program) is online.',
        ],
        near: 'programme',
      },
    ],
  },
  'event/title': {
    found: [
      {
        lines: [
          '# RainConf 2021 program',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
        ],
        words: ['RainConf 2021'],
      },
      {
        lines: [
          '# What I Learned at Harbour Days 2014',
          '',
          '## Ten Ways to Drop a Table - Marek Dvorak',
          '',
          '- Take the lock last',
        ],
        words: ['Harbour Days 2014'],
      },
    ],
    notFound: [
      {
        lines: [
          '# RainConf program',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
        ],
        near: 'RainConf program',
      },
      {
        lines: [
          '# A small meetup',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          '## Plans for Spring 2021',
          '',
          'Sleep.',
        ],
        near: 'Plans for Spring 2021',
      },
      {
        lines: [
          '# A small meetup',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Expire early',
          '',
          'I first heard this at RainConf in 2021.',
        ],
        near: 'RainConf in 2021',
      },
    ],
  },
  'event/programme': {
    found: [
      {
        lines: [
          JSON.stringify({
            category: 'RainConf 2021',
            title: 'Why Caches Lie',
            speakers: ['Anneke Brouwer'],
          }),
        ],
        words: ['RainConf 2021'],
      },
      {
        lines: [
          JSON.stringify({
            category: 'Harbour Days',
            recorded: '2014-05-06',
            title: 'Ten Ways to Drop a Table',
            speakers: [],
          }),
        ],
        words: ['Harbour Days'],
      },
    ],
    notFound: [
      {
        lines: [
          JSON.stringify({
            title: 'Why Caches Lie at RainConf 2021',
            speakers: ['Anneke Brouwer'],
          }),
        ],
        near: 'RainConf 2021',
      },
      {
        lines: [
          JSON.stringify({
            category: '',
            title: 'Why Caches Lie',
            speakers: ['Anneke Brouwer'],
            description: 'Event: RainConf 2021',
          }),
        ],
        near: 'Event: RainConf 2021',
      },
      {
        lines: [
          '# A form',
          '',
          'Event: RainConf 2021',
          'Title: Why Caches Lie',
          'Speaker: Anneke Brouwer',
        ],
        near: 'Event: RainConf 2021',
      },
    ],
  },
};
