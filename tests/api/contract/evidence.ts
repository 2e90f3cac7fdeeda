import { describe, expect, it } from '@jest/globals';
import { unpackFacts } from '../../../src/facts/unpack-facts.js';
import type { Sample } from '../open-sample.js';
import { emea, srecon } from '../sample-notes.js';

/** The words that the first fact on a talk was read from. */
const askTitle = async ({ ask }: Sample): Promise<string> => {
  const { talk } = await ask('{ talk(id: "talk/budgets-for-humans") { evidence { asWritten } } }');
  return talk.evidence[0].asWritten;
};

export function describeEvidence(sample: () => Sample): void {
  describe('evidence', () => {
    it('opens the sentence that a talk is listed by', async () => {
      const { talks } = await sample().ask(`{ talks(about: "hysteresis", first: 1) { edges {
        salience central mentions evidenceCount
        evidence {
          kind quote asWritten rule status line fileLine column from to also { line from to }
          note { id path title format }
        }
      } } }`);
      const note = {
        id: srecon.id,
        path: '2018/srecon18-americas.md',
        title: 'SREcon18 Americas',
        format: 'markdown',
      };
      const fact = {
        kind: 'CONCEPT',
        asWritten: 'hysteresis',
        rule: 'concept/by-hand',
        status: 'STATED',
        column: 1,
        also: [],
        note,
      };
      expect(talks.edges).toEqual([
        {
          salience: 0.9,
          central: true,
          mentions: 2,
          evidenceCount: 2,
          evidence: [
            {
              ...fact,
              quote: 'Hysteresis 🙂 kept the resolvers down.',
              line: 5,
              fileLine: 5,
              from: 73,
              to: 110,
            },
            {
              ...fact,
              quote: 'It was hysteresis again in the second outage.',
              line: 6,
              fileLine: 6,
              // One less than in UTF-16 units: the smiling face is one code point.
              from: 111,
              to: 156,
            },
          ],
        },
      ]);
    });

    it('gives the lines of the file for an extracted text, and the column inside a line', async () => {
      const { node } = await sample().ask(
        `{ node(id: "speaker/nadia-ozturk") { ... on Speaker {
          evidence(offset: 1) { quote line fileLine column note { format } }
          companies { totalCount }
        } } }`,
      );
      expect(node.evidence).toEqual([
        {
          quote: 'Budgets for Humans, Nadia Öztürk',
          line: 2,
          fileLine: 20,
          column: 1,
          note: { format: 'html' },
        },
      ]);
      const { company } = await sample().ask(
        '{ company(name: "Example Corp") { evidence { quote line column } } }',
      );
      expect(company.evidence).toEqual([{ quote: 'Example Corp', line: 4, column: 16 }]);
    });

    it.each([
      ['talk(id: "talk/are-we-there-yet") { speakers', 'SPEAKER'],
      ['talk(id: "talk/are-we-there-yet") { events', 'TALK'],
      ['talk(id: "talk/are-we-there-yet") { concepts', 'CONCEPT'],
      ['talk(id: "talk/are-we-there-yet") { lessons', 'LESSON'],
      ['talk(id: "talk/are-we-there-yet") { notes', 'TALK'],
      ['talk(id: "talk/retries-considered-harmful") { resources', 'RESOURCE'],
      ['speaker(name: "Maren Vik") { talks', 'SPEAKER'],
      ['speaker(name: "Maren Vik") { concepts', 'CONCEPT'],
      ['speaker(name: "Maren Vik") { companies', 'COMPANY'],
      ['speaker(name: "Nadia Öztürk") { coSpeakers', 'SPEAKER'],
      ['company(name: "Nordlys") { talks', 'COMPANY'],
      ['company(name: "Nordlys") { speakers', 'COMPANY'],
      ['company(name: "Nordlys") { concepts', 'CONCEPT'],
      ['concept(label: "toil") { talks', 'CONCEPT'],
      ['concept(label: "toil") { speakers', 'CONCEPT'],
      ['event(name: "Velocity 2016") { talks', 'TALK'],
      ['event(name: "Velocity 2016") { speakers', 'SPEAKER'],
      ['event(name: "Velocity 2016") { concepts', 'CONCEPT'],
      ['conference(name: "Velocity") { talks', 'TALK'],
    ])('stands on each edge of %s', async (field, kind) => {
      const answer = await sample().ask(
        `{ root: ${field} { edges { evidenceCount evidence { kind } } } } }`,
      );
      const [page] = Object.values<{
        edges: { evidenceCount: number; evidence: { kind: string }[] }[];
      }>(answer.root);
      expect(page?.edges.length).toBeGreaterThan(0);
      for (const edge of page?.edges ?? []) {
        expect(edge.evidence.length).toBe(edge.evidenceCount);
        expect(new Set(edge.evidence.map((each) => each.kind))).toEqual(new Set([kind]));
      }
    });

    it('is cut to what is asked for', async () => {
      const { concept } = await sample().ask(`{ concept(label: "hysteresis") {
        talks(first: 1) { edges { evidence(first: 1, offset: 1) { quote } evidenceCount } }
        quotes(first: 2) { quote }
      } }`);
      expect(concept.talks.edges[0]).toEqual({
        evidence: [{ quote: 'It was hysteresis again in the second outage.' }],
        evidenceCount: 2,
      });
      expect(concept.quotes).toEqual([
        { quote: 'Hysteresis 🙂 kept the resolvers down.' },
        { quote: 'Shed load first; hysteresis comes later.' },
      ]);
      const { errors } = await sample().answer(
        '{ talk(id: "talk/are-we-there-yet") { evidence(first: 0) { quote } } }',
      );
      expect(errors?.[0]?.extensions['code']).toBe('BAD_ARGUMENT');
    });

    it('is read anew after its note was', async () => {
      expect(await askTitle(sample())).toBe('Budgets for Humans');
      const node = emea.node();
      if (node.label !== 'Note') throw new Error('A note was expected.');
      const write = async (facts: string, readWith: string) =>
        sample().store.write((transaction) =>
          transaction.run('write/put-notes', {
            rows: [{ ...node.properties, id: node.id, facts, readWith }],
          }),
        );
      // Whole, as facts were stored before they were packed.
      const whole = JSON.stringify(unpackFacts(node.properties.facts, node.properties.text));
      await write(
        whole.replaceAll('"asWritten":"Budgets for Humans"', '"asWritten":"Budgets"'),
        'another hand',
      );
      expect(await askTitle(sample())).toBe('Budgets');
      await write(node.properties.facts, node.properties.readWith);
      expect(await askTitle(sample())).toBe('Budgets for Humans');
    });
  });
}
