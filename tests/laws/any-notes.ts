import fc from 'fast-check';
import type { NoteSource } from '../../src/load-notes.js';

// Invented talks, some with near titles and names, told by notes in several layouts: enough for merges, splits and vetoes.
const talks = [
  ['Draining Queues Without Tears', 'Marta Lindqvist', 'Northwind Labs'],
  ['Draining Queues without Tears: One Year Later', 'Marta Lindqvist', 'Northwind Labs'],
  ['How We Lost Three Regions Before Lunch', 'Owen Achterberg', 'Cloudwright'],
  ['How We Lost Three Region Before Lunch', 'Owen Achterberg', 'Cloudwright'],
  ['Error Budgets for Impatient People', 'Priya Raghunathan', 'Fennel Software'],
  ['Error Budgets for Impatient Peple', 'Priya Raghunatan', 'Fennel'],
  ['Circuit Breakers Part 1', 'Sofia Castellano', 'Gridline'],
  ['Circuit Breakers Part 2', 'Sofia Castellano', 'Gridline'],
  ['The Runbook Nobody Read', 'Daniel Okonkwo', 'Harborview Systems'],
] as const;

const events = [
  'SREcon18 Americas',
  'SREcon22 EMEA',
  'SREcon Americas 2018',
  'Velocity Conference 2015',
];
const points = [
  'Set an error budget before you argue about releases.',
  'Retries without jitter made the outage longer.',
  'Practice failover every week.',
  'Load shedding protects the requests that you accepted.',
  'They started with a single toil report.',
  'Do not page on causes, page on symptoms.',
];

const passage = fc.record({
  talk: fc.constantFrom(...talks),
  points: fc.uniqueArray(fc.constantFrom(...points), { maxLength: 3 }),
});

/** The text of a note about an event, in one of the layouts that people use. */
const text = fc
  .record({
    event: fc.constantFrom(...events),
    layout: fc.constantFrom('markdown', 'lines', 'bullets'),
    passages: fc.uniqueArray(passage, {
      minLength: 1,
      maxLength: 4,
      selector: ({ talk }) => talk[0],
    }),
  })
  .map(({ event, layout, passages }) => {
    const told = passages.map(({ talk: [title, speaker, company], points: own }) => {
      const items = own.map((point) => `- ${point}`).join('\n');
      if (layout === 'markdown') return `## ${title}\n*${speaker} - ${company}*\n\n${items}`;
      if (layout === 'lines') return `${title}, ${speaker}, ${company}\n\n${own.join(' ')}`;
      return `${title} - ${speaker} (${company})\n\n${items}`;
    });
    return `${layout === 'markdown' ? '# ' : ''}Notes from ${event}\n\n${told.join('\n\n')}\n`;
  });

/** Up to six notes by path; two paths may hold the same text. */
export const anyNotes: fc.Arbitrary<readonly NoteSource[]> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a.md', 'b.txt', 'c/d.md', 'e.txt', 'f.md', 'g.txt'), text),
    {
      minLength: 1,
      maxLength: 6,
      selector: ([path]) => path,
    },
  )
  .map((notes) =>
    notes.map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
  );
