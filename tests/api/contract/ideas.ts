import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

export function describeIdeas(sample: () => Sample): void {
  describe('recurring ideas', () => {
    it('tell where, when, by whom, and in whose words', async () => {
      const { recurringIdeas } = await sample().ask(`{ recurringIdeas {
        totalCount
        nodes {
          concept { prefLabel }
          talkCount conferenceCount yearCount firstYear latestYear peakYear
          conferences { talkCount conference { name } }
          years { year talkCount }
          talks { nodes { id } }
          speakers { nodes { name } }
          quotes { quote note { path } }
        }
      } }`);
      expect(recurringIdeas).toEqual({
        totalCount: 2,
        nodes: [
          {
            concept: { prefLabel: 'hysteresis' },
            talkCount: 3,
            conferenceCount: 3,
            yearCount: 3,
            firstYear: 2016,
            latestYear: 2019,
            peakYear: 2016,
            conferences: [
              { talkCount: 1, conference: { name: 'DevOpsDays' } },
              { talkCount: 1, conference: { name: 'SREcon' } },
              { talkCount: 1, conference: { name: 'Velocity' } },
            ],
            years: [
              { year: 2016, talkCount: 1 },
              { year: 2018, talkCount: 1 },
              { year: 2019, talkCount: 1 },
            ],
            talks: {
              nodes: [
                { id: 'talk/retries-considered-harmful' },
                { id: 'talk/the-day-the-dns-died' },
                { id: 'talk/load-shedding-at-scale' },
              ],
            },
            speakers: { nodes: [{ name: 'Lorenzo Salno' }, { name: 'Maren Vik' }] },
            quotes: [
              {
                quote: 'Hysteresis 🙂 kept the resolvers down.',
                note: { path: '2018/srecon18-americas.md' },
              },
              {
                quote: 'Shed load first; hysteresis comes later.',
                note: { path: '2019/devopsdays-oslo.md' },
              },
              {
                quote: 'Retries and hysteresis feed each other.',
                note: { path: '2016/velocity.md' },
              },
            ],
          },
          {
            concept: { prefLabel: 'error budget' },
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
            talks: {
              nodes: [{ id: 'talk/are-we-there-yet' }, { id: 'talk/budgets-for-humans' }],
            },
            speakers: { nodes: [{ name: 'Nadia Öztürk' }, { name: 'Lorenzo Salno' }] },
            quotes: [
              {
                quote: 'An error budget is a promise.',
                note: { path: '2019/srecon19-emea.html' },
              },
              {
                quote: 'Error budgets decide when to stop, and toil does not.',
                note: { path: '2018/srecon18-americas.md' },
              },
            ],
          },
        ],
      });
    });

    it.each([
      ['minConferences: 2', ['hysteresis']],
      ['minConferences: 4', []],
      ['minYears: 2', ['hysteresis', 'error budget']],
      ['minYears: 3', ['hysteresis']],
      /* no minimum makes an idea of what does not recur */
      ['minConferences: 0, minYears: 0', ['hysteresis', 'error budget']],
      ['orderBy: FIRST_YEAR', ['hysteresis', 'error budget']],
      ['orderBy: LATEST_YEAR', ['error budget', 'hysteresis']],
      ['concept: "error budgets"', ['error budget']],
      ['concept: "toil"', []],
      ['conference: "Velocity"', ['hysteresis']],
      ['conference: "SREcon"', ['hysteresis', 'error budget']],
      ['conference: "Velocity", since: 2017', []],
      ['until: 2016', ['hysteresis']],
      ['since: 2019', ['hysteresis', 'error budget']],
      ['since: 2020', []],
      /* heard of before and after, not between */
      ['since: 2017, until: 2017', []],
      ['since: 2016, until: 2017', ['hysteresis']],
    ])('are, with (%s), %j', async (given, expected) => {
      const { page } = await sample().ask(
        `{ page: recurringIdeas(${given}) { totalCount nodes { concept { prefLabel } } } }`,
      );
      expect(
        page.nodes.map((idea: { concept: { prefLabel: string } }) => idea.concept.prefLabel),
      ).toEqual(expected);
      expect(page.totalCount).toBe(expected.length);
    });
  });
}
