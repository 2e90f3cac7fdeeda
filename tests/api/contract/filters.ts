import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

const slugs = (page: { nodes: { id: string }[] }) =>
  page.nodes.map(({ id }) => id.slice(id.indexOf('/') + 1));

export function describeFilters(sample: () => Sample): void {
  const ask = async (query: string, variables = {}) => sample().ask(query, variables);

  describe('filters', () => {
    it.each([
      ['talks', '{ about: ["toil"] }', ['are-we-there-yet', 'untitled-maren-vik']],
      ['talks', '{ aboutAll: ["toil", "EB"] }', ['are-we-there-yet']],
      [
        'talks',
        '{ aboutOrNarrower: ["hysteresis"], year: { from: 2019 } }',
        ['load-shedding-at-scale'],
      ],
      [
        'talks',
        '{ or: [{ speaker: ["Maren Vik"] }, { company: ["Nordlys"] }] }',
        ['load-shedding-at-scale', 'retries-considered-harmful', 'untitled-maren-vik'],
      ],
      ['talks', '{ and: [{ about: "toil" }, { not: { kind: KEYNOTE } }] }', ['untitled-maren-vik']],
      ['talks', '{ not: { year: { from: 2000 } } }', ['untitled-maren-vik']],
      [
        'talks',
        '{ event: ["Velocity 2016", "SREcon19 EMEA"] }',
        ['budgets-for-humans', 'retries-considered-harmful'],
      ],
      ['talks', '{ conference: ["DevOpsDays"] }', ['load-shedding-at-scale']],
      ['talks', '{ title: { contains: "THE" } }', ['are-we-there-yet', 'the-day-the-dns-died']],
      ['talks', '{ title: { equals: "are we there" } }', ['are-we-there-yet']],
      ['talks', '{ title: { startsWith: "b", contains: "humans" } }', ['budgets-for-humans']],
      ['talks', '{ and: [] }', 6],
      ['talks', '{ or: [] }', []],
      ['talks', '{ about: [] }', []],
      ['talks', '{}', 6],
      ['speakers', '{ about: ["hysteresis"], not: { about: ["EB"] } }', ['maren-vik']],
      ['speakers', '{ company: ["Nordlys"] }', ['lorenzo-salno']],
      ['speakers', '{ name: { contains: "saino" } }', ['lorenzo-salno']],
      ['speakers', '{ year: { from: 2019 }, talkCount: { to: 2 } }', ['nadia-ozturk', 'maren-vik']],
      ['speakers', '{ event: ["SREcon18 Americas"], conference: ["Velocity"] }', ['lorenzo-salno']],
      ['companies', '{ speaker: ["Lorenzo Salno"], name: { startsWith: "n" } }', ['nordlys']],
      ['companies', '{ talkCount: { from: 2 } }', []],
      ['concepts', '{ below: ["hysteresis"] }', ['hysteresis', 'load-shedding']],
      ['concepts', '{ status: [CANDIDATE] }', ['resolver-storm']],
      ['concepts', '{ label: { startsWith: "lag" } }', ['hysteresis']],
      [
        'concepts',
        '{ speaker: ["Maren Vik"], year: { from: 2019, to: 2019 } }',
        ['hysteresis', 'load-shedding'],
      ],
      ['concepts', '{ event: ["Velocity 2016"] }', ['hysteresis', 'retry']],
      ['concepts', '{ conference: ["SREcon"], conferenceCount: { from: 2 } }', ['hysteresis']],
      [
        'concepts',
        '{ firstYear: { to: 2016 }, latestYear: { from: 2019 }, yearCount: { from: 3 } }',
        ['hysteresis'],
      ],
      ['lessons', '{ about: ["retry"], negated: true }', ['do-not-retry', 'never-retry']],
      ['lessons', '{ echoed: true }', ['spend-the-error-budget', 'spend-your-error-budget']],
      ['lessons', '{ text: { contains: "LIMITS" } }', ['do-not-retry']],
      ['lessons', '{ speaker: ["Maren Vik"] }', ['never-retry']],
      ['lessons', '{ year: { to: 2016 } }', ['do-not-retry']],
      [
        'lessons',
        '{ event: ["SREcon19 EMEA"], conference: ["SREcon"] }',
        ['spend-your-error-budget'],
      ],
      ['events', '{ about: ["toil"] }', ['srecon18-americas']],
      ['events', '{ speaker: ["Maren Vik"] }', ['devopsdays-oslo-2019']],
      ['events', '{ name: { contains: "srecon" }, year: { from: 2019 } }', ['srecon19-emea']],
      ['events', '{ conference: ["SREcon"], talkCount: { from: 2 } }', ['srecon18-americas']],
      ['conferences', '{ year: { to: 2017 } }', ['velocity']],
      ['conferences', '{ about: ["toil"] }', ['srecon']],
      ['conferences', '{ name: { equals: "SRE con" } }', ['srecon']],
      ['resources', '{ kind: [BOOK], about: ["retry"] }', ['release-it']],
      ['resources', '{ title: { startsWith: "x" } }', []],
      ['recurringIdeas', '{ conference: ["Velocity"] }', 1],
    ])('of %s: %s', async (list, where, expected) => {
      const field = list === 'recurringIdeas' ? 'edges { cursor }' : 'nodes { id }';
      const data = await ask(`{ page: ${list}(where: ${where}) { totalCount ${field} } }`);
      const found = data.page.nodes ? slugs(data.page).toSorted() : data.page.edges.length;
      const isCount = typeof expected === 'number';
      expect(isCount && Array.isArray(found) ? found.length : found).toEqual(
        isCount ? expected : expected.toSorted(),
      );
      expect(data.page.totalCount).toBe(isCount ? expected : expected.length);
    });

    it('of notes: their paths, titles and formats', async () => {
      const { html, path } = await ask(`{
        html: notes(where: { format: ["html"] }) { nodes { path } }
        path: notes(where: { path: { startsWith: "2019/" }, not: { title: { contains: "emea" } } }) { nodes { path } }
      }`);
      expect(html.nodes).toEqual([{ path: '2019/srecon19-emea.html' }]);
      expect(path.nodes).toEqual([{ path: '2019/devopsdays-oslo.md' }]);
    });

    it('narrow the lists of nodes as they do whole lists', async () => {
      const { concept, conference } = await ask(`{
        concept(label: "hysteresis") {
          talks(where: { not: { speaker: ["Maren Vik"] } }, orderBy: OLDEST) { totalCount nodes { id } }
          narrow: talks(narrower: true) { totalCount edges { salience mentions node { id } } }
        }
        conference(name: "SREcon") {
          speakers(where: { about: ["hysteresis"] }, orderBy: NAME) { totalCount nodes { id } }
        }
      }`);
      expect(concept.talks.totalCount).toBe(2);
      expect(slugs(concept.talks)).toEqual(['retries-considered-harmful', 'the-day-the-dns-died']);
      expect(concept.narrow).toEqual({
        totalCount: 3,
        edges: [
          { salience: 0.9, mentions: 2, node: { id: 'talk/load-shedding-at-scale' } },
          { salience: 0.9, mentions: 2, node: { id: 'talk/the-day-the-dns-died' } },
          { salience: 0.4, mentions: 1, node: { id: 'talk/retries-considered-harmful' } },
        ],
      });
      expect(slugs(conference.speakers)).toEqual(['lorenzo-salno']);
    });

    it('are an error for a name that nothing has, and for too many conditions', async () => {
      const unknown = await sample().answer(
        '{ talks(where: { about: ["eror budget"] }) { totalCount } }',
      );
      expect(unknown.errors?.[0]?.extensions['code']).toBe('UNKNOWN_CONCEPT');
      const many = await sample().answer(
        `{ talks(where: { or: [${'{ year: { from: 1 } } '.repeat(60)}] }) { totalCount } }`,
      );
      expect(many.errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
      const values = await sample().answer(
        `{ notes(where: { format: [${'"x" '.repeat(101)}] }) { totalCount } }`,
      );
      expect(values.errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
    });
  });

  describe('orders', () => {
    it.each([
      ['talks(orderBy: TITLE, first: 2)', ['are-we-there-yet', 'budgets-for-humans']],
      ['speakers(orderBy: NAME)', ['lorenzo-salno', 'maren-vik', 'nadia-ozturk']],
      ['companies(orderBy: NAME, first: 1)', ['example-corp']],
      ['lessons(orderBy: NEWEST, first: 1)', ['never-retry']],
      ['lessons(orderBy: OLDEST, first: 1)', ['do-not-retry']],
      ['lessons(orderBy: ECHOES, first: 1)', ['spend-the-error-budget']],
      ['events(orderBy: OLDEST, first: 1)', ['velocity-2016']],
      ['events(orderBy: TALKS, first: 1)', ['srecon18-americas']],
      ['conferences(orderBy: EVENTS, first: 1)', ['srecon']],
      ['concepts(orderBy: FIRST_YEAR, first: 2)', ['hysteresis', 'retry']],
      ['resources(orderBy: TITLE)', ['release-it']],
    ])('of %s', async (list, expected) => {
      const data = await ask(`{ page: ${list} { nodes { id } } }`);
      expect(slugs(data.page)).toEqual(expected);
    });
  });

  describe('facets', () => {
    it('count over the whole list, whatever the page', async () => {
      const { talks, concept } = await ask(`{
        talks(first: 1, where: { not: { about: ["retry"] } }) {
          nodes { id }
          facets {
            years { year count } kinds { kind count }
            conferences(first: 1) { count conference { name talks(first: 1) { totalCount } } }
            events(first: 1) { count event { name } } concepts(first: 2) { count concept { prefLabel } }
            speakers(first: 1) { count speaker { name } } companies { count company { name } }
          }
        }
        concept(label: "hysteresis") { talks { facets { years { year count } } } }
      }`);
      expect(talks.nodes).toHaveLength(1);
      expect(talks.facets).toEqual({
        years: [
          { year: 2018, count: 2 },
          { year: 2019, count: 2 },
        ],
        kinds: [
          { kind: 'TALK', count: 4 },
          { kind: 'KEYNOTE', count: 1 },
        ],
        conferences: [{ count: 3, conference: { name: 'SREcon', talks: { totalCount: 3 } } }],
        events: [{ count: 2, event: { name: 'SREcon18 Americas' } }],
        concepts: [
          { count: 2, concept: { prefLabel: 'error budget' } },
          { count: 2, concept: { prefLabel: 'hysteresis' } },
        ],
        speakers: [{ count: 2, speaker: { name: 'Lorenzo Salno' } }],
        companies: [
          { count: 2, company: { name: 'Example Corp' } },
          { count: 2, company: { name: 'Fjordbank' } },
        ],
      });
      expect(concept.talks.facets.years).toEqual(
        [2016, 2018, 2019].map((year) => ({ year, count: 1 })),
      );
    });

    it('are there for every kind of node', async () => {
      const data = await ask(`{
        speakers { facets { years { count } conferences { count } companies { count } concepts { count } } }
        companies { facets { concepts { count } } }
        concepts { facets { areas { area count } statuses { status count } years { count } conferences { count } } }
        lessons { facets { years { count } conferences { count } concepts { count } } }
        events { facets { years { count } conferences { count } } }
        conferences { facets { years { count } } }
        resources { facets { kinds { kind count } concepts { count } } }
        notes { facets { formats { format count } } }
        recurringIdeas { facets { areas { count } years { count } } }
      }`);
      expect(data.concepts.facets.areas).toEqual([{ area: 'reliability', count: 6 }]);
      expect(data.concepts.facets.statuses).toEqual([
        { status: 'CURATED', count: 6 },
        { status: 'CANDIDATE', count: 1 },
      ]);
      for (const { facets } of Object.values<{ facets: Record<string, unknown[]> }>(data))
        for (const counts of Object.values(facets)) expect(counts.length).toBeGreaterThan(0);
    });
  });
}
