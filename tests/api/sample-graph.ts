// Six invented talks at three conferences, with the notes that tell of them: small enough to know by heart.

import { createGraphBuilder } from './graph-builder.js';
import { emea, oslo, srecon, velocity } from './sample-notes.js';

const {
  add,
  tie,
  addConference,
  addEvent,
  addTalk,
  addSpeaker,
  addCompany,
  addConcept,
  addLesson,
  build,
} = createGraphBuilder();

addConference('conference/srecon', 'SREcon', ['SRE Con']);
addConference('conference/devopsdays', 'DevOpsDays');
addConference('conference/velocity', 'Velocity');

addEvent('event/srecon18-americas', 'SREcon18 Americas', '2018-03-27', 2018, srecon);
addEvent('event/srecon19-emea', 'SREcon19 EMEA', '2019-10-02', 2019, emea);
addEvent('event/devopsdays-oslo-2019', 'DevOpsDays Oslo 2019', null, 2019, oslo);
addEvent('event/velocity-2016', 'Velocity 2016', '2016-06-21', 2016, velocity);
for (const [from, to] of [
  ['event/srecon18-americas', 'conference/srecon'],
  ['event/srecon19-emea', 'conference/srecon'],
  ['event/devopsdays-oslo-2019', 'conference/devopsdays'],
  ['event/velocity-2016', 'conference/velocity'],
] as const)
  tie({ type: 'EDITION_OF', from, to, properties: {} });

addTalk('the-day-the-dns-died', 'The Day the DNS Died', 2018, 'event/srecon18-americas', [
  [srecon, '## The Day the DNS Died'],
]);
addTalk(
  'are-we-there-yet',
  'Are We There Yet?',
  2018,
  'event/srecon18-americas',
  [
    [srecon, '## Are We There Yet?'],
    [emea, 'Are We There Yet? was quoted.'],
  ],
  'keynote',
  ['Are We There'],
);
addTalk('budgets-for-humans', 'Budgets for Humans', 2019, 'event/srecon19-emea', [
  [emea, 'Budgets for Humans, Nadia Öztürk'],
]);
addTalk('load-shedding-at-scale', 'Load Shedding at Scale', 2019, 'event/devopsdays-oslo-2019', [
  [oslo, 'Load Shedding at Scale, Maren Vik of Fjordbank'],
]);
addTalk('untitled-maren-vik', null, null, null, [[oslo, 'She also spoke of toil.']]);
addTalk('retries-considered-harmful', 'Retries Considered Harmful', 2016, 'event/velocity-2016', [
  [velocity, 'Retries Considered Harmful, Lorenzo Salno, Nordlys'],
]);

addSpeaker(
  'speaker/nadia-ozturk',
  'Nadia Öztürk',
  [],
  [
    ['talk/are-we-there-yet', srecon, 'Nadia Öztürk and Lorenzo Salno'],
    ['talk/budgets-for-humans', emea, 'Budgets for Humans, Nadia Öztürk'],
  ],
);
addSpeaker(
  'speaker/lorenzo-salno',
  'Lorenzo Salno',
  ['Lorenzo Saino'],
  [
    ['talk/the-day-the-dns-died', srecon, 'Lorenzo Salno, Example Corp'],
    ['talk/are-we-there-yet', srecon, 'Nadia Öztürk and Lorenzo Salno'],
    ['talk/retries-considered-harmful', velocity, 'Retries Considered Harmful, Lorenzo Salno'],
  ],
);
addSpeaker(
  'speaker/maren-vik',
  'Maren Vik',
  [],
  [
    ['talk/load-shedding-at-scale', oslo, 'Maren Vik of Fjordbank'],
    ['talk/untitled-maren-vik', oslo, 'She also spoke of toil.'],
  ],
);

const salno = 'speaker/lorenzo-salno';
addCompany('company/example-corp', 'Example Corp', salno, 'event/srecon18-americas', srecon);
addCompany('company/nordlys', 'Nordlys', salno, 'event/velocity-2016', velocity);
addCompany('company/fjordbank', 'Fjordbank', 'speaker/maren-vik', '', oslo);

addConcept(
  'hysteresis',
  'hysteresis',
  ['lag effect'],
  [
    [
      'talk/the-day-the-dns-died',
      0.9,
      srecon,
      ['Hysteresis 🙂 kept the resolvers down.', 'It was hysteresis again in the second outage.'],
    ],
    ['talk/load-shedding-at-scale', 0.4, oslo, ['Shed load first; hysteresis comes later.']],
    ['talk/retries-considered-harmful', 0.4, velocity, ['Retries and hysteresis feed each other.']],
  ],
);
addConcept(
  'error-budget',
  'error budget',
  ['EB'],
  [
    [
      'talk/are-we-there-yet',
      0.8,
      srecon,
      ['Error budgets decide when to stop, and toil does not.'],
    ],
    ['talk/budgets-for-humans', 1, emea, ['An error budget is a promise.']],
  ],
);
addConcept(
  'toil',
  'toil',
  [],
  [
    [
      'talk/are-we-there-yet',
      0.2,
      srecon,
      ['Error budgets decide when to stop, and toil does not.'],
    ],
    ['talk/untitled-maren-vik', 0.7, oslo, ['She also spoke of toil.']],
  ],
);
addConcept(
  'load-shedding',
  'load shedding',
  ['shedding load'],
  [['talk/load-shedding-at-scale', 0.9, oslo, ['Shed load first; hysteresis comes later.']]],
);
addConcept(
  'resolver-storm',
  'resolver storm',
  [],
  [['talk/the-day-the-dns-died', 0.3, srecon, ['Hysteresis 🙂 kept the resolvers down.']]],
  null,
);
addConcept(
  'retry',
  'retry',
  [],
  [['talk/retries-considered-harmful', 0.9, velocity, ['Retries and hysteresis feed each other.']]],
);
// In the vocabulary, and nobody spoke on it.
addConcept('canary', 'canary', [], []);
tie({ type: 'BROADER', from: 'concept/load-shedding', to: 'concept/hysteresis', properties: {} });
tie({ type: 'RELATED', from: 'concept/hysteresis', to: 'concept/retry', properties: {} });

const budget = 'concept/error-budget';
addLesson(
  'spend-the-error-budget',
  'Spend the error budget before it expires.',
  [['talk/are-we-there-yet', srecon]],
  budget,
);
addLesson(
  'spend-your-error-budget',
  'Spend your error budget before it expires.',
  [['talk/budgets-for-humans', emea]],
  budget,
);
addLesson(
  'do-not-retry',
  'Do not retry without limits.',
  [['talk/retries-considered-harmful', velocity]],
  'concept/retry',
  true,
);
addLesson(
  'never-retry',
  'Never retry without a limit.',
  [['talk/load-shedding-at-scale', oslo]],
  'concept/retry',
  true,
);
tie({
  type: 'ECHOES',
  from: 'lesson/spend-the-error-budget',
  to: 'lesson/spend-your-error-budget',
  properties: { score: 0.9, words: ['budget', 'error', 'expires', 'spend'] },
});

const book = velocity.fact('Release It! is the book to read.', {
  kind: 'resource',
  asWritten: 'Release It!',
  talk: 0,
  resourceKind: 'book',
  title: 'Release It!',
  url: null,
});
add({
  label: 'Resource',
  id: 'resource/release-it',
  properties: { kind: 'book', title: 'Release It!', url: null, evidence: [book] },
});
tie({
  type: 'CITES',
  from: 'talk/retries-considered-harmful',
  to: 'resource/release-it',
  properties: { evidence: [book] },
});
for (const note of [srecon, emea, oslo, velocity]) add(note.node());

/** The whole of it, with the counts that a load keeps. */
export const sampleGraph = build();
