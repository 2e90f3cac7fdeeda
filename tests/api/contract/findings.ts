import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

export function describeFindings(sample: () => Sample): void {
  const ask = async (query: string, variables = {}) => sample().ask(query, variables);

  describe('accounts', () => {
    it('lay side by side what each note says, and tell what only one does', async () => {
      const { talk } = await ask(`{ talk(id: "talk/are-we-there-yet") { accounts {
        note { path } title onlyHereCount evidence { quote }
        items { kind asWritten onlyHere node { id } }
        speakers: items(kinds: [SPEAKER]) { node { ... on Speaker { name } } evidence { quote } }
        shared: items(onlyHere: false) { kind }
      } } }`);
      expect(talk.accounts).toEqual([
        {
          note: { path: '2018/srecon18-americas.md' },
          title: 'Are We There Yet?',
          evidence: [{ quote: '## Are We There Yet?' }],
          onlyHereCount: expect.any(Number),
          items: expect.arrayContaining([
            {
              kind: 'CONCEPT',
              asWritten: 'error budget',
              onlyHere: true,
              node: { id: 'concept/error-budget' },
            },
            {
              kind: 'LESSON',
              asWritten: 'Spend the error budget before it expires.',
              onlyHere: true,
              node: { id: 'lesson/spend-the-error-budget' },
            },
          ]),
          speakers: [
            {
              node: { name: 'Nadia Öztürk' },
              evidence: [{ quote: 'Nadia Öztürk and Lorenzo Salno' }],
            },
            {
              node: { name: 'Lorenzo Salno' },
              evidence: [{ quote: 'Nadia Öztürk and Lorenzo Salno' }],
            },
          ],
          shared: [{ kind: 'EVENT' }],
        },
        {
          note: { path: '2019/srecon19-emea.html' },
          title: 'Are We There Yet?',
          evidence: [{ quote: 'Are We There Yet? was quoted.' }],
          onlyHereCount: 0,
          items: [
            {
              kind: 'EVENT',
              asWritten: 'Are We There Yet?',
              onlyHere: false,
              node: { id: 'event/srecon18-americas' },
            },
          ],
          speakers: [],
          shared: [{ kind: 'EVENT' }],
        },
      ]);
    });
  });

  describe('mentions', () => {
    it('are the places that mean somebody, picked, ordered and paged', async () => {
      const { speaker } = await ask(`{ speaker(name: "Lorenzo Salno") {
        all: mentions { totalCount nodes { asWritten reason status kind note { path } evidence { quote } } }
        last: mentions(last: 1) { totalCount pageInfo { hasPreviousPage } nodes { note { path } } }
        none: mentions(where: { not: { asWritten: { startsWith: "lorenzo" } } }) { totalCount }
        some: mentions(where: { status: STATED, or: [{ asWritten: { contains: "SALNO" } }] }, orderBy: AS_WRITTEN) { totalCount }
      } }`);
      expect(speaker.all.totalCount).toBe(3);
      expect(speaker.all.nodes[0]).toEqual({
        asWritten: 'Lorenzo Salno',
        reason: null,
        status: 'STATED',
        kind: 'SPEAKER',
        note: { path: '2018/srecon18-americas.md' },
        evidence: { quote: 'Lorenzo Salno, Example Corp' },
      });
      expect(speaker.last).toEqual({
        totalCount: 3,
        pageInfo: { hasPreviousPage: true },
        nodes: [{ note: { path: '2016/velocity.md' } }],
      });
      expect([speaker.none.totalCount, speaker.some.totalCount]).toEqual([0, 3]);
    });
  });

  describe('similar talks', () => {
    it('share rare ideas, with a sentence from each side', async () => {
      const { talk } =
        await ask(`{ talk(id: "talk/the-day-the-dns-died") { similar { totalCount edges {
        score node { id } ideas { weight concept { prefLabel } here { quote } there { quote } }
      } } } }`);
      expect(talk.similar).toEqual({
        totalCount: 2,
        edges: [
          {
            score: 0.396,
            node: { id: 'talk/load-shedding-at-scale' },
            ideas: [
              {
                weight: 0.396,
                concept: { prefLabel: 'hysteresis' },
                here: { quote: 'Hysteresis 🙂 kept the resolvers down.' },
                there: { quote: 'Shed load first; hysteresis comes later.' },
              },
            ],
          },
          expect.objectContaining({ node: { id: 'talk/retries-considered-harmful' } }),
        ],
      });
    });
  });

  describe('concepts discussed together', () => {
    it('are listed where they meet more often than by chance', async () => {
      const { together, once } = await ask(`{
        together: concept(label: "error budget") { discussedWith { nodes { id } } }
        once: concept(label: "hysteresis") { discussedWith { totalCount } }
      }`);
      // Each pair of the sample meets in one talk only: that can be chance.
      expect(together.discussedWith.nodes).toEqual([]);
      expect(once.discussedWith.totalCount).toBe(0);
    });
  });

  describe('paths', () => {
    it('lead over talks, with words and evidence for each hop', async () => {
      const { path } = await ask(`{ path(from: "toil", to: "Maren Vik") {
        length nodes { id }
        hops { from { id } words tie to { id } evidence { quote } }
      } }`);
      expect(path).toEqual({
        length: 2,
        nodes: [
          { id: 'concept/toil' },
          { id: 'talk/untitled-maren-vik' },
          { id: 'speaker/maren-vik' },
        ],
        hops: [
          {
            from: { id: 'concept/toil' },
            words: 'is discussed in',
            tie: 'DISCUSSES',
            to: { id: 'talk/untitled-maren-vik' },
            evidence: [{ quote: 'She also spoke of toil.' }],
          },
          {
            from: { id: 'talk/untitled-maren-vik' },
            words: 'was given by',
            tie: 'GAVE',
            to: { id: 'speaker/maren-vik' },
            evidence: [{ quote: 'She also spoke of toil.' }],
          },
        ],
      });
    });

    it.each([
      ['from: "hysteresis", to: "hysteresis"', 0],
      ['from: "concept/hysteresis", to: "talk/are-we-there-yet"', 3],
      ['from: "Nordlys", to: "Fjordbank"', 6],
      ['from: "Nordlys", to: "Fjordbank", longest: 5', null],
      ['from: "hysteresis", to: "retry", through: [RELATED]', 1],
      ['from: "canary", to: "hysteresis"', null],
      ['from: "SREcon", to: "Velocity", through: [EDITION_OF, PRESENTED_AT, GAVE]', 6],
    ])('from one to another: (%s) has %s hops', async (args, length) => {
      const { path } = await ask(`{ path(${args}) { length } }`);
      expect(path?.length ?? null).toBe(length);
    });

    it('say what names might be meant', async () => {
      const { errors } = await sample().answer('{ path(from: "tiol", to: "retry") { length } }');
      expect(errors?.[0]).toMatchObject({
        message: 'Nothing is called "tiol". Did you mean "toil"?',
        extensions: { code: 'UNKNOWN_NAME', nearest: ['toil'] },
      });
    });
  });

  describe('the grid of ideas', () => {
    it('counts talks by year, by conference and by event', async () => {
      const { years, conferences, events } = await ask(`{
        years: ideaGrid(first: 2) { most columns { year conference { name } } rows { concept { prefLabel } counts } }
        conferences: ideaGrid(by: CONFERENCES, first: 2, columns: 2) { columns { year conference { name } } rows { counts } }
        events: ideaGrid(by: EVENTS, first: 2, columns: 3) { columns { year event { name } conference { name } } rows { counts } }
      }`);
      expect(years).toEqual({
        most: 1,
        columns: [2016, 2018, 2019].map((year) => ({ year, conference: null })),
        rows: [
          { concept: { prefLabel: 'hysteresis' }, counts: [1, 1, 1] },
          { concept: { prefLabel: 'error budget' }, counts: [0, 1, 1] },
        ],
      });
      expect(conferences).toEqual({
        columns: [
          { year: null, conference: { name: 'SREcon' } },
          { year: null, conference: { name: 'DevOpsDays' } },
        ],
        rows: [{ counts: [1, 1] }, { counts: [2, 0] }],
      });
      expect(events).toEqual({
        columns: [
          { year: 2018, event: { name: 'SREcon18 Americas' }, conference: null },
          { year: 2019, event: { name: 'DevOpsDays Oslo 2019' }, conference: null },
          { year: 2019, event: { name: 'SREcon19 EMEA' }, conference: null },
        ],
        rows: [{ counts: [1, 1, 0] }, { counts: [1, 0, 1] }],
      });
    });

    it('counts the talks of one speaker, company, conference or event alone', async () => {
      const { speaker, company, conference, event } = await ask(`{
        speaker: ideaGrid(of: "Lorenzo Salno") { columns { year } rows { concept { prefLabel talkCount } counts } }
        company: ideaGrid(of: "company/nordlys") { columns { year } rows { concept { prefLabel } counts } }
        conference: ideaGrid(of: "SREcon", by: EVENTS) { columns { year event { name } } rows { concept { prefLabel } counts } }
        event: ideaGrid(of: "event/velocity-2016", by: CONFERENCES) { columns { conference { name } } rows { concept { prefLabel } counts } }
      }`);
      expect(speaker.columns).toEqual([{ year: 2016 }, { year: 2018 }]);
      expect(speaker.rows[0]).toEqual({
        concept: { prefLabel: 'hysteresis', talkCount: 3 },
        counts: [1, 1],
      });
      expect(company.columns).toEqual([{ year: 2016 }]);
      expect(company.rows).toContainEqual({ concept: { prefLabel: 'hysteresis' }, counts: [1] });
      expect(conference.columns).toEqual([
        { year: 2018, event: { name: 'SREcon18 Americas' } },
        { year: 2019, event: { name: 'SREcon19 EMEA' } },
      ]);
      expect(conference.rows[0]).toEqual({
        concept: { prefLabel: 'error budget' },
        counts: [1, 1],
      });
      expect(event).toEqual({
        columns: [{ conference: { name: 'Velocity' } }],
        rows: expect.arrayContaining([{ concept: { prefLabel: 'hysteresis' }, counts: [1] }]),
      });
    });

    it('refuses to count the talks of what has none of its own', async () => {
      const { errors } = await sample().answer('{ ideaGrid(of: "hysteresis") { most } }');
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    });
  });

  describe('gaps', () => {
    it.each([
      ['kind: NEVER', ['canary']],
      ['kind: NOT_SINCE, since: 2017', ['retry']],
      ['kind: NOT_SINCE', []],
      ['kind: NOT_SINCE, since: 2019', ['toil', 'resolver storm', 'retry']],
      ['kind: SINGLE_SOURCE', ['load shedding', 'resolver storm', 'retry']],
      ['kind: SINGLE_SPEAKER, where: { label: { startsWith: "r" } }', ['resolver storm', 'retry']],
    ])('are, with (%s), %j', async (args, labels) => {
      const { gaps } = await ask(`{ gaps(${args}) { totalCount nodes { prefLabel } } }`);
      expect(gaps.nodes.map(({ prefLabel }: { prefLabel: string }) => prefLabel)).toEqual(labels);
      expect(gaps.totalCount).toBe(labels.length);
    });
  });

  describe('lessons that recur', () => {
    it('are groups of lessons that echo each other', async () => {
      const { recurringLessons } = await ask(`{ recurringLessons { totalCount nodes {
        words lessons { text } talkCount conferenceCount yearCount firstYear latestYear peakYear
        conferences { talkCount conference { name } } years { year talkCount }
        talks { id } speakers { talkCount speaker { name } } quotes { quote }
      } } }`);
      expect(recurringLessons).toEqual({
        totalCount: 1,
        nodes: [
          {
            words: ['before', 'budget', 'error', 'expire', 'spend'],
            lessons: [
              { text: 'Spend the error budget before it expires.' },
              { text: 'Spend your error budget before it expires.' },
            ],
            talkCount: 2,
            conferenceCount: 1,
            yearCount: 2,
            firstYear: 2018,
            latestYear: 2019,
            peakYear: 2018,
            conferences: [{ talkCount: 2, conference: { name: 'SREcon' } }],
            years: [
              { year: 2018, talkCount: 1 },
              { year: 2019, talkCount: 1 },
            ],
            talks: [{ id: 'talk/are-we-there-yet' }, { id: 'talk/budgets-for-humans' }],
            speakers: [
              { talkCount: 2, speaker: { name: 'Nadia Öztürk' } },
              { talkCount: 1, speaker: { name: 'Lorenzo Salno' } },
            ],
            quotes: [
              { quote: '- Spend the error budget before it expires.' },
              { quote: '- Spend your error budget before it expires.' },
            ],
          },
        ],
      });
    });

    it.each([
      ['minConferences: 2', 0],
      ['minYears: 2', 1],
      ['conference: "SREcon", since: 2019', 1],
      ['conference: "Velocity"', 0],
      ['until: 2017', 0],
      ['concept: "error budget"', 1],
      ['concept: "toil"', 0],
    ])('can be picked: (%s) gives %i', async (args, total) => {
      const { recurringLessons } = await ask(`{ recurringLessons(${args}) { totalCount } }`);
      expect(recurringLessons.totalCount).toBe(total);
    });
  });
}
