import type { RuleTables } from './rule-table.js';

/** What a talk points to. */
export const resourceTables: RuleTables = {
  'resource/label': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          'Book: The Quiet Pager',
        ],
        words: ['The Quiet Pager'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Paper: “On Clocks and Rats”, by Ines Falkner',
        ],
        words: ['On Clocks and Rats'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          'Booked: a table for six',
        ],
        near: 'Booked: a table for six',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Her book was a gift: I read it on the train',
          '- Paper is patient',
        ],
        near: 'Paper is patient',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          'Slides: https://slides.example.org/caches',
        ],
        near: 'Slides: https://slides.example.org/caches',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- Toolbox: one hammer',
        ],
        near: 'Toolbox: one hammer',
      },
    ],
  },
  'resource/link': {
    found: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- The [slides](https://slides.example.org/caches) are online',
        ],
        words: ['slides'],
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          'See https://video.example.org/watch?v=caches for more.',
        ],
        words: ['https://video.example.org/watch?v=caches'],
      },
    ],
    notFound: [
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- She is [on the bird site](https://twitter.com/brouwer)',
        ],
        near: 'on the bird site',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- [Write to her](mailto:anneke@saltmarsh.example) about slides',
        ],
        near: 'Write to her',
      },
      {
        lines: [
          '# Notes from SREcon19 EMEA',
          '',
          '## Why Caches Lie - Anneke Brouwer',
          '',
          '- [The slides] are not online',
        ],
        near: '[The slides]',
      },
    ],
  },
  'resource/programme': {
    found: [
      {
        lines: [
          JSON.stringify({
            title: 'Why Caches Lie',
            speakers: [],
            videos: [{ type: 'web', url: 'https://video.example.org/watch?v=caches' }],
          }),
        ],
        words: ['https://video.example.org/watch?v=caches'],
      },
      {
        lines: [
          JSON.stringify({
            title: 'Why Caches Lie',
            speakers: [],
            related_urls: [
              { label: 'Slides', url: 'https://slides.example.org/caches' },
              'https://example.org/paper',
            ],
          }),
        ],
        words: ['https://slides.example.org/caches', 'https://example.org/paper'],
      },
    ],
    notFound: [
      {
        lines: [
          JSON.stringify({
            title: 'Why Caches Lie',
            speakers: [],
            related_urls: [{ label: 'Slides', note: 'on a stick' }],
          }),
        ],
        near: 'Why Caches Lie',
      },
      {
        lines: [
          JSON.stringify({
            title: 'Why Caches Lie',
            speakers: [],
            description: 'Link: https://slides.example.org/caches',
          }),
        ],
        near: 'https://slides.example.org/caches',
      },
    ],
  },
};
