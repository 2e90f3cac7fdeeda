import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

const ids = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

const talks = 'nodes { id }';

export function describeQuestions(sample: () => Sample): void {
  describe('lists', () => {
    it.each([
      [
        'about: "hysteresis"',
        [
          'talk/the-day-the-dns-died',
          'talk/load-shedding-at-scale',
          'talk/retries-considered-harmful',
        ],
      ],
      [
        'about: "hysteresis", orderBy: NEWEST',
        [
          'talk/load-shedding-at-scale',
          'talk/the-day-the-dns-died',
          'talk/retries-considered-harmful',
        ],
      ],
      [
        'about: "hysteresis", orderBy: OLDEST',
        [
          'talk/retries-considered-harmful',
          'talk/the-day-the-dns-died',
          'talk/load-shedding-at-scale',
        ],
      ],
      ['about: "hysteresis", year: 2018', ['talk/the-day-the-dns-died']],
      [
        'about: "hysteresis", since: 2018',
        ['talk/the-day-the-dns-died', 'talk/load-shedding-at-scale'],
      ],
      ['about: "hysteresis", until: 2016', ['talk/retries-considered-harmful']],
      ['about: "toil", since: 2000', ['talk/are-we-there-yet']],
      ['kind: KEYNOTE', ['talk/are-we-there-yet']],
      [
        'speaker: "Lorenzo Salno"',
        ['talk/are-we-there-yet', 'talk/the-day-the-dns-died', 'talk/retries-considered-harmful'],
      ],
      [
        'event: "SREcon18 Americas", orderBy: TITLE',
        ['talk/are-we-there-yet', 'talk/the-day-the-dns-died'],
      ],
      ['company: "Example Corp"', ['talk/are-we-there-yet', 'talk/the-day-the-dns-died']],
      ['company: "Nordlys"', ['talk/retries-considered-harmful']],
      /* no event named: what the same note tells */
      ['company: "Fjordbank"', ['talk/load-shedding-at-scale', 'talk/untitled-maren-vik']],
      [
        'conference: "SREcon"',
        ['talk/budgets-for-humans', 'talk/are-we-there-yet', 'talk/the-day-the-dns-died'],
      ],
      ['about: "hysteresis", speaker: "Maren Vik"', ['talk/load-shedding-at-scale']],
      ['about: "hysteresis", conference: "SREcon"', ['talk/the-day-the-dns-died']],
      ['about: "hysteresis", company: "Nordlys"', ['talk/retries-considered-harmful']],
      ['about: "toil", event: "SREcon18 Americas"', ['talk/are-we-there-yet']],
      ['speaker: "Nadia Öztürk", conference: "SREcon", year: 2019', ['talk/budgets-for-humans']],
      ['speaker: "Nadia Öztürk", company: "Example Corp"', ['talk/are-we-there-yet']],
      ['speaker: "Maren Vik", company: "Nordlys"', []],
      [
        'first: 100',
        [
          'talk/budgets-for-humans',
          'talk/load-shedding-at-scale',
          'talk/are-we-there-yet',
          'talk/the-day-the-dns-died',
          'talk/retries-considered-harmful',
          'talk/untitled-maren-vik',
        ],
      ],
    ])('gives the talks of (%s)', async (given, expected) => {
      const { page } = await sample().ask(`{ page: talks(${given}) { totalCount ${talks} } }`);
      expect(ids(page)).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    });

    it.each([
      [
        'about: "error budget"',
        [
          ['speaker/nadia-ozturk', 2],
          ['speaker/lorenzo-salno', 1],
        ],
      ],
      [
        'event: "SREcon18 Americas"',
        [
          ['speaker/lorenzo-salno', 2],
          ['speaker/nadia-ozturk', 1],
        ],
      ],
      ['company: "Fjordbank"', [['speaker/maren-vik', 2]]],
      [
        'conference: "SREcon"',
        [
          ['speaker/lorenzo-salno', 2],
          ['speaker/nadia-ozturk', 2],
        ],
      ],
      ['about: "hysteresis", conference: "Velocity"', [['speaker/lorenzo-salno', 1]]],
      ['about: "error budget", company: "Example Corp"', [['speaker/lorenzo-salno', 1]]],
      [
        'about: "toil", event: "SREcon18 Americas"',
        [
          ['speaker/lorenzo-salno', 1],
          ['speaker/nadia-ozturk', 1],
        ],
      ],
      [
        'first: 100',
        [
          ['speaker/lorenzo-salno', 3],
          ['speaker/maren-vik', 2],
          ['speaker/nadia-ozturk', 2],
        ],
      ],
    ])('gives the speakers of (%s) with their counts', async (given, expected) => {
      const { page } = await sample().ask(
        `{ page: speakers(${given}) { totalCount edges { talkCount node { id } } } }`,
      );
      expect(
        page.edges.map((edge: { node: { id: string }; talkCount: number }) => [
          edge.node.id,
          edge.talkCount,
        ]),
      ).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    });

    it.each([
      ['lessons(about: "retry")', ['lesson/never-retry', 'lesson/do-not-retry']],
      ['lessons(about: "retry", conference: "Velocity")', ['lesson/do-not-retry']],
      ['lessons(event: "SREcon19 EMEA")', ['lesson/spend-your-error-budget']],
      ['lessons(conference: "DevOpsDays")', ['lesson/never-retry']],
      ['lessons(first: 2)', ['lesson/do-not-retry', 'lesson/never-retry'], 4],
      ['companies', ['company/example-corp', 'company/fjordbank', 'company/nordlys']],
      ['conferences', ['conference/devopsdays', 'conference/srecon', 'conference/velocity']],
      [
        'events',
        [
          'event/srecon19-emea',
          'event/devopsdays-oslo-2019',
          'event/srecon18-americas',
          'event/velocity-2016',
        ],
      ],
      ['events(year: 2019)', ['event/srecon19-emea', 'event/devopsdays-oslo-2019']],
      ['events(conference: "SREcon")', ['event/srecon19-emea', 'event/srecon18-americas']],
      ['events(conference: "SREcon", year: 2018)', ['event/srecon18-americas']],
      ['resources', ['resource/release-it']],
      ['resources(kind: PAPER)', []],
      ['concepts(first: 3)', ['concept/hysteresis', 'concept/error-budget', 'concept/toil'], 7],
      ['concepts(where: { status: CANDIDATE })', ['concept/resolver-storm']],
      ['concepts(where: { talkCount: { from: 3 } })', ['concept/hysteresis']],
      ['concepts(where: { talkCount: { to: 0 } })', ['concept/canary']],
      ['concepts(where: { label: { startsWith: "SHED" } })', ['concept/load-shedding']],
      ['concepts(where: { area: "nowhere" })', []],
      ['concepts(orderBy: LABEL, first: 2)', ['concept/canary', 'concept/error-budget'], 7],
      ['concepts(orderBy: CONFERENCES, first: 1)', ['concept/hysteresis'], 7],
      [
        'concepts(orderBy: LATEST_YEAR, first: 2)',
        ['concept/error-budget', 'concept/hysteresis'],
        7,
      ],
    ])('gives %s', async (field, expected, total: number | null = null) => {
      const { page } = await sample().ask(`{ page: ${field} { totalCount nodes { id } } }`);
      expect(ids(page)).toEqual(expected);
      expect(page.totalCount).toBe(total ?? expected.length);
    });

    it('counts what is loaded', async () => {
      const { stats } = await sample().ask(`{ stats {
        talks speakers companies concepts candidates lessons events conferences resources notes
        recurringIdeas firstYear latestYear
      } }`);
      expect(stats).toEqual({
        talks: 6,
        speakers: 3,
        companies: 3,
        concepts: 6,
        candidates: 1,
        lessons: 4,
        events: 4,
        conferences: 3,
        resources: 1,
        notes: 4,
        recurringIdeas: 2,
        firstYear: 2016,
        latestYear: 2019,
      });
    });
  });
}
