import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

export function describeConnections(sample: () => Sample): void {
  describe('a node', () => {
    it('is found by its id, whatever it is, and is null where there is none', async () => {
      const { nodes, node, talk } = await sample().ask(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) { type: __typename id }
          node(id: "talk/none") { id }
          talk(id: "concept/toil") { id }
        }`,
        {
          ids: [
            'talk/are-we-there-yet',
            'speaker/maren-vik',
            'company/nordlys',
            'concept/toil',
            'lesson/never-retry',
            'event/velocity-2016',
            'conference/srecon',
            'resource/release-it',
            'nonsense',
            'constructor/x',
            'talk/',
          ],
        },
      );
      expect(nodes.map((each: { type: string } | null) => each?.type ?? null)).toEqual([
        'Talk',
        'Speaker',
        'Company',
        'Concept',
        'Lesson',
        'Event',
        'Conference',
        'Resource',
        null,
        null,
        null,
      ]);
      expect([node, talk]).toEqual([null, null]);
    });

    it.each([
      ['talk/are-we-there', 'talk/are-we-there-yet'],
      ['speaker/lorenzo-saino', 'speaker/lorenzo-salno'],
      ['conference/sre-con', 'conference/srecon'],
    ])('is found by the id %s that another of its names gives', async (old, id) => {
      const { node } = await sample().ask('query ($old: ID!) { node(id: $old) { id } }', { old });
      expect(node).toEqual({ id });
    });

    it('shows a talk with all that hangs on it', async () => {
      const { talk } = await sample().ask(`{ talk(id: "talk/are-we-there-yet") {
        title altTitles kind year abstract url
        speakers { nodes { name } }
        events { nodes { name conference { name } } }
        concepts { edges { salience central mentions talkCount node { prefLabel } } }
        lessons { nodes { text negated concepts { id } echoes { edges { score words node { id } } } } }
        resources { totalCount }
        notes { nodes { path } }
      } }`);
      expect(talk).toEqual({
        title: 'Are We There Yet?',
        altTitles: ['Are We There'],
        kind: 'KEYNOTE',
        year: 2018,
        abstract: null,
        url: null,
        speakers: { nodes: [{ name: 'Nadia Öztürk' }, { name: 'Lorenzo Salno' }] },
        events: { nodes: [{ name: 'SREcon18 Americas', conference: { name: 'SREcon' } }] },
        concepts: {
          edges: [
            {
              salience: 0.8,
              central: true,
              mentions: 1,
              talkCount: 2,
              node: { prefLabel: 'error budget' },
            },
            {
              salience: 0.2,
              central: false,
              mentions: 1,
              talkCount: 2,
              node: { prefLabel: 'toil' },
            },
          ],
        },
        lessons: {
          nodes: [
            {
              text: 'Spend the error budget before it expires.',
              negated: false,
              concepts: [{ id: 'concept/error-budget' }],
              echoes: {
                edges: [
                  {
                    score: 0.9,
                    words: ['budget', 'error', 'expires', 'spend'],
                    node: { id: 'lesson/spend-your-error-budget' },
                  },
                ],
              },
            },
          ],
        },
        resources: { totalCount: 0 },
        notes: {
          nodes: [{ path: '2018/srecon18-americas.md' }, { path: '2019/srecon19-emea.html' }],
        },
      });
    });

    it('shows a speaker with topics, companies and companions', async () => {
      const { speaker } = await sample().ask(`{ speaker(name: "lorenzo saino") {
        name altNames handle talkCount
        concepts { edges { talkCount node { prefLabel } } totalCount }
        companies { edges { events { name } node { name } } }
        coSpeakers { edges { talkCount node { name } } }
      } }`);
      expect(speaker).toEqual({
        name: 'Lorenzo Salno',
        altNames: ['Lorenzo Saino'],
        handle: null,
        talkCount: 3,
        concepts: {
          edges: [
            { talkCount: 2, node: { prefLabel: 'hysteresis' } },
            { talkCount: 1, node: { prefLabel: 'error budget' } },
            { talkCount: 1, node: { prefLabel: 'resolver storm' } },
            { talkCount: 1, node: { prefLabel: 'retry' } },
            { talkCount: 1, node: { prefLabel: 'toil' } },
          ],
          totalCount: 5,
        },
        companies: {
          edges: [
            { events: [{ name: 'SREcon18 Americas' }], node: { name: 'Example Corp' } },
            { events: [{ name: 'Velocity 2016' }], node: { name: 'Nordlys' } },
          ],
        },
        coSpeakers: { edges: [{ talkCount: 1, node: { name: 'Nadia Öztürk' } }] },
      });
    });

    it('shows a concept with its place in the vocabulary', async () => {
      const { concept } = await sample().ask(`{ concept(label: "hysteresis") {
        prefLabel altLabels definition status area source { name url } exactMatch
        talkCount conferenceCount yearCount firstYear latestYear peakYear
        broader { id } narrower { id } related { id }
        speakers { edges { talkCount node { name } } }
      } }`);
      expect(concept).toEqual({
        prefLabel: 'hysteresis',
        altLabels: ['lag effect'],
        definition: 'What hysteresis is.',
        status: 'CURATED',
        area: 'reliability',
        source: { name: 'A book', url: 'https://example.org/book' },
        exactMatch: null,
        talkCount: 3,
        conferenceCount: 3,
        yearCount: 3,
        firstYear: 2016,
        latestYear: 2019,
        peakYear: 2016,
        broader: [],
        narrower: [{ id: 'concept/load-shedding' }],
        related: [{ id: 'concept/retry' }],
        speakers: {
          edges: [
            { talkCount: 2, node: { name: 'Lorenzo Salno' } },
            { talkCount: 1, node: { name: 'Maren Vik' } },
          ],
        },
      });
    });

    it('shows companies, events, conferences and resources with theirs', async () => {
      const { company, event, conference, node } = await sample().ask(`{
        company(name: "fjordbank") {
          speakers { edges { talkCount node { name } } } concepts { edges { talkCount node { id } } }
          talks { totalCount }
        }
        event(name: "SREcon18 Americas") {
          talkCount startDate talks { nodes { id } } speakers { totalCount }
          concepts { edges { talkCount node { id } } totalCount }
        }
        conference(name: "srecon") {
          events { totalCount nodes { id } } talks(first: 1) { nodes { id } totalCount }
          speakers { totalCount } concepts(first: 1) { edges { talkCount node { id } } totalCount }
        }
        node(id: "resource/release-it") { ... on Resource { kind title talks { nodes { id } } } }
      }`);
      expect({ company, event, conference, node }).toEqual({
        company: {
          speakers: { edges: [{ talkCount: 2, node: { name: 'Maren Vik' } }] },
          concepts: {
            edges: [
              { talkCount: 1, node: { id: 'concept/hysteresis' } },
              { talkCount: 1, node: { id: 'concept/load-shedding' } },
              { talkCount: 1, node: { id: 'concept/toil' } },
            ],
          },
          talks: { totalCount: 2 },
        },
        event: {
          talkCount: 2,
          startDate: '2018-03-27',
          talks: { nodes: [{ id: 'talk/are-we-there-yet' }, { id: 'talk/the-day-the-dns-died' }] },
          speakers: { totalCount: 2 },
          concepts: {
            edges: ['error-budget', 'hysteresis', 'resolver-storm', 'toil'].map((slug) => ({
              talkCount: 1,
              node: { id: `concept/${slug}` },
            })),
            totalCount: 4,
          },
        },
        conference: {
          events: {
            totalCount: 2,
            nodes: [{ id: 'event/srecon19-emea' }, { id: 'event/srecon18-americas' }],
          },
          talks: { nodes: [{ id: 'talk/budgets-for-humans' }], totalCount: 3 },
          speakers: { totalCount: 2 },
          concepts: {
            edges: [{ talkCount: 2, node: { id: 'concept/error-budget' } }],
            totalCount: 4,
          },
        },
        node: {
          kind: 'BOOK',
          title: 'Release It!',
          talks: { nodes: [{ id: 'talk/retries-considered-harmful' }] },
        },
      });
    });
  });
}
