import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

export function describeNames(sample: () => Sample): void {
  describe('names', () => {
    it.each([
      'hysteresis',
      'HYSTERESIS',
      ' hysteresis ',
      'Lag Effect',
      'lag effects',
      'lag-effect',
      'concept/hysteresis',
    ])('find the concept of "%s"', async (label) => {
      const { concept } = await sample().ask(
        'query ($label: String!) { concept(label: $label) { id } }',
        { label },
      );
      expect(concept.id).toBe('concept/hysteresis');
    });

    it.each([
      ['concept(label: "EB")', 'concept/error-budget'],
      ['concept(label: "Error Budgets")', 'concept/error-budget'],
      /* a hidden label */ ['concept(label: "erorr bugdet")', 'concept/error-budget'],
      ['speaker(name: "nadia ozturk")', 'speaker/nadia-ozturk'],
      ['speaker(name: "NADIA ÖZTÜRK")', 'speaker/nadia-ozturk'],
      ['speaker(name: "Lorenzo Saino")', 'speaker/lorenzo-salno'],
      ['company(name: "example corp")', 'company/example-corp'],
      ['event(name: "srecon18 americas")', 'event/srecon18-americas'],
      ['event(name: "SREcon18-Americas")', 'event/srecon18-americas'],
      ['conference(name: "sre con")', 'conference/srecon'],
    ])('are understood in %s', async (field, id) => {
      expect(await sample().ask(`{ found: ${field} { id } }`)).toEqual({ found: { id } });
    });

    it.each([
      [
        'talks(about: "eror budget") { totalCount }',
        'UNKNOWN_CONCEPT',
        'Unknown concept "eror budget". Did you mean "error budget"?',
      ],
      [
        'concept(label: "shed") { id }',
        'UNKNOWN_CONCEPT',
        'Unknown concept "shed". Did you mean "load shedding" or "shedding load"?',
      ],
      /* hidden labels find, and are not shown */
      [
        'concept(label: "erorr bugdt") { id }',
        'UNKNOWN_CONCEPT',
        'Unknown concept "erorr bugdt". Did you mean "error budget"?',
      ],
      [
        'speakers(about: "quantum foam") { totalCount }',
        'UNKNOWN_CONCEPT',
        'Unknown concept "quantum foam". Ask `search` for words of it.',
      ],
      [
        'talks(speaker: "Lorenzo Sallno") { totalCount }',
        'UNKNOWN_SPEAKER',
        'Unknown speaker "Lorenzo Sallno". Did you mean "Lorenzo Salno" or "Lorenzo Saino"?',
      ],
      [
        'talks(event: "SREcon17 Americas") { totalCount }',
        'UNKNOWN_EVENT',
        'Unknown event "SREcon17 Americas". Did you mean "SREcon18 Americas"?',
      ],
      [
        'talks(company: "Fjordbnak") { totalCount }',
        'UNKNOWN_COMPANY',
        'Unknown company "Fjordbnak". Did you mean "Fjordbank"?',
      ],
      [
        'events(conference: "Velocty") { totalCount }',
        'UNKNOWN_CONFERENCE',
        'Unknown conference "Velocty". Did you mean "Velocity"?',
      ],
      [
        'recurringIdeas(concept: "") { totalCount }',
        'UNKNOWN_CONCEPT',
        'Unknown concept "". Ask `search` for words of it.',
      ],
      [
        'note(path: "2018/srecon18-america.md") { id }',
        'UNKNOWN_NOTE',
        'Unknown note "2018/srecon18-america.md". Did you mean "2018/srecon18-americas.md"?',
      ],
    ])('that nothing has are an error in %s', async (field, code, message) => {
      const { data, errors } = await sample().answer(`{ asked: ${field} stats { talks } }`);
      expect(errors).toEqual([
        expect.objectContaining({
          message,
          path: ['asked'],
          extensions: expect.objectContaining({ code }),
        }),
      ]);
      expect(data).toEqual({ asked: null, stats: { talks: 6 } });
    });

    it.each(['talks(about: $name) { totalCount }', 'search(text: $name) { nodes { name } }'])(
      'are refused where they are far too long: %s',
      async (field) => {
        const { errors } = await sample().answer(`query ($name: String!) { ${field} }`, {
          name: 'budget '.repeat(100),
        });
        expect(errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
      },
    );

    it('are searched for with slips and beginnings of words', async () => {
      const { search } = await sample().ask(`{ search(text: "histeresis") {
        nodes { kind name node { id } } pageInfo { hasNextPage endCursor }
      } }`);
      expect(search.nodes[0]).toEqual({
        kind: 'CONCEPT',
        name: 'hysteresis',
        node: { id: 'concept/hysteresis' },
      });
      const { speakers } = await sample().ask(
        '{ speakers: search(text: "lorenz", kinds: [SPEAKER]) { nodes { name } } }',
      );
      expect(speakers.nodes).toEqual([{ name: 'Lorenzo Salno' }]);
    });

    it('are searched for page by page', async () => {
      const query = `query ($after: String) { search(text: "budget", first: 2, after: $after) {
        nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor }
      } }`;
      const all = await sample().ask('{ search(text: "budget") { nodes { name } } }');
      const first = await sample().ask(query);
      const after = first.search.pageInfo.endCursor;
      const second = await sample().ask(query, { after });
      expect(first.search.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      expect(second.search.pageInfo).toMatchObject({ hasPreviousPage: true });
      expect([...first.search.nodes, ...second.search.nodes]).toEqual(
        all.search.nodes.slice(0, first.search.nodes.length + second.search.nodes.length),
      );
    });
  });
}
