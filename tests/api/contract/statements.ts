import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../open-sample.js';

/** One of everything, of so many talks. */
const everything = (first: number) => `{ talks(first: ${first}) { totalCount edges {
  evidence(first: 2) { quote column note { path } }
  node {
    evidence(first: 2) { quote note { path } }
    speakers(first: 3) { totalCount edges {
      evidence(first: 2) { quote }
      node { companies(first: 2) { edges { events { id } node { talks(first: 2) { totalCount } } } } }
    } }
    concepts(first: 3) { edges {
      evidence(first: 2) { quote }
      node {
        broader { id } conferences { talkCount } years { year } quotes(first: 2) { quote }
        lessons(first: 2) { edges {
          evidence(first: 2) { quote }
          node { concepts { id } echoes(first: 1) { nodes { id } } }
        } }
      }
    } }
    events(first: 2) { nodes { conference { name } } }
    notes(first: 2) { nodes { lineCount } }
    resources(first: 2) { nodes { id } }
  }
} } }`;

export function describeStatements(sample: () => Sample): void {
  const count = async (query: string): Promise<string[]> => {
    const { statements, ask } = sample();
    statements.length = 0;
    await ask(query);
    return [...statements];
  };
  describe('statements', () => {
    it('are as many for many rows as for one', async () => {
      // The third talk from the newest has all there is to ask for.
      const few = await count(everything(3));
      const many = await count(everything(100));
      expect(many.toSorted()).toEqual(few.toSorted());
    });

    it('fetch all levels of nodes at once, and evidence once a level', async () => {
      const statements = await count(everything(100));
      const lists = statements.filter(
        (name) => !/^(?:read\/note-(?:facts|texts)|Note)$/.test(name),
      );
      expect(lists).toEqual([
        'all-talks{talk-speakers{speaker-companies{company-talks}},talk-concepts{concept-broader,concept-conferences,concept-years,concept-quotes,concept-lessons{lesson-concepts,lesson-echoes}},talk-events{event-conference},talk-notes,talk-resources}',
        'Event',
      ]);
    });

    it('count only what is asked for', async () => {
      expect(await count('{ talks { nodes { id } } }')).toEqual(['all-talks']);
      expect(await count('{ talks { totalCount facets { years { count } } } }')).toEqual([
        'all-talks',
      ]);
      expect(await count('{ talks { __typename } }')).toEqual([]);
    });

    it('find a name by its id first', async () => {
      expect(await count('{ concept(label: "Error Budgets") { prefLabel } }')).toEqual(['Concept']);
      expect(await count('{ talks(about: "EB") { nodes { id } } }')).toEqual([
        'Concept',
        'read/concept-by-name',
        'concept-talks',
      ]);
    });
  });
}
