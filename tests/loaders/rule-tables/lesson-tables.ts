import type { RuleTables } from './rule-table.js';

/** What a talk teaches. */
export const lessonTables: RuleTables = {
  'lesson/sentence': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Never deploy a cache that you cannot empty',
          '- Expire early so that nobody reads the past',
        ],
        words: [
          'Never deploy a cache that you cannot empty',
          'Expire early so that nobody reads the past',
        ],
      },
      {
        lines: [
          'Three days at SREcon19 EMEA',
          '',
          'Why Caches Lie, Anneke Brouwer, Saltmarsh',
          '',
          'She spoke of a wet summer. You should test your backups every month.',
        ],
        words: ['You should test your backups every month.'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Should we ever deploy on a Friday?',
          '- Why not?',
        ],
        near: 'Should we ever deploy on a Friday?',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- They emptied the cache by hand in 2016',
          '- Her team was six people then',
        ],
        near: 'They emptied the cache by hand',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Slides will be on her blog after lunch',
          '- Follow her for photos',
        ],
        near: 'Slides will be on her blog',
      },
    ],
  },
  'lesson/under-heading': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '### Lessons',
          '',
          '- Expire early',
          '- Test your backups every month',
        ],
        words: ['Expire early', 'Test your backups every month'],
      },
      {
        lines: [
          '# Why Caches Lie',
          '',
          'Anneke Brouwer',
          '',
          '## What to do',
          '',
          '- Never deploy a cache that you cannot empty',
          '- Measure the age of what you serve',
        ],
        words: ['Never deploy a cache that you cannot empty', 'Measure the age of what you serve'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Why Caches Lie',
          '',
          'Anneke Brouwer',
          '',
          '## Timeline',
          '',
          '- At noon the cache was emptied by hand',
          '- At two the site was back',
        ],
        near: 'the cache was emptied by hand',
      },
      {
        lines: [
          '# Why Caches Lie',
          '',
          'Anneke Brouwer',
          '',
          '## Questions',
          '',
          '- Who empties the cache at night?',
          '- Should we?',
        ],
        near: 'Who empties the cache at night?',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          'Never deploy a cache that you cannot empty.',
        ],
        near: 'Never deploy a cache that you cannot empty',
      },
    ],
  },
};
