import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readExamples } from '../../src/api/read-examples.js';
import { startThroughline, type Started } from './start-throughline.js';

interface Quote {
  readonly quote: string;
  readonly note: { readonly path: string };
}

const minute = 60_000;

/** The main job, end to end: `npm start` loads the starter corpus, and the three questions are answered with sentences. */
export function describeMainJob(
  name: string,
  settings: () => Readonly<Record<string, string>>,
): void {
  describe(`npm start on ${name}`, () => {
    let server: Started | null = null;
    const started = (): Started => {
      if (!server) throw new Error('npm start did not start.');
      return server;
    };
    const ask = async <T>(file: string): Promise<T> => {
      const query = readFileSync(new URL(`../../schema/examples/${file}`, import.meta.url), 'utf8');
      const response = await fetch(`${started().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const body = (await response.json()) as { data?: T; errors?: unknown };
      expect(body.errors).toBeUndefined();
      if (!body.data) throw new Error('The answer holds no data.');
      return body.data;
    };

    beforeAll(async () => {
      server = await startThroughline(settings());
    }, 5 * minute);
    afterAll(async () => {
      await server?.stop();
    }, minute);

    it('prints what was loaded and where to ask', () => {
      expect(started().output()).toMatch(/22 notes/);
      expect(started().output()).toContain(`${started().url}/playground`);
    });

    it.each(readExamples().map(({ file }) => file))(
      'answers %s with something that the notes say',
      async (file) => {
        const text = JSON.stringify(await ask(file));
        expect(text).toMatch(/"(?:name|text|quote|prefLabel|title)":"[^"]/);
        // A list that nothing is on would show nothing.
        expect(text).not.toMatch(/^\{"\w+":(?:null|\[\]|\{"totalCount":0)/);
      },
    );

    it('tells which talks discussed hysteresis, with their sentences', async () => {
      const { talks } = await ask<{
        talks: {
          edges: {
            node: { title: string; speakers: { nodes: { name: string }[] } };
            evidence: Quote[];
          }[];
        };
      }>('01-talks-that-discussed-hysteresis.graphql');
      const found = talks.edges.find(({ node }) => /Health-Checking/.test(node.title));
      expect(found?.node.speakers.nodes).toEqual([{ name: 'Lorenzo Saino' }]);
      expect(found?.evidence.length).toBeGreaterThan(0);
      for (const { quote, note } of found?.evidence ?? []) {
        expect(quote).toMatch(/hysteresis/i);
        expect(readNote(note.path)).toContain(quote);
      }
    });

    it('tells who spoke on error budgets and what else they spoke on', async () => {
      const { speakers } = await ask<{
        speakers: {
          edges: {
            node: {
              name: string;
              concepts: { edges: { node: { prefLabel: string }; talkCount: number }[] };
            };
            evidence: Quote[];
          }[];
        };
      }>('02-who-spoke-on-error-budgets.graphql');
      const names = speakers.edges.map(({ node }) => node.name);
      expect(names).toEqual(expect.arrayContaining(['Dave Rensin', 'Ben Treynor Sloss']));
      for (const { node, evidence } of speakers.edges) {
        expect(evidence.map(({ quote }) => quote).join('\n')).toMatch(/error budget/i);
        const others = node.concepts.edges.filter(
          ({ node: { prefLabel } }) => prefLabel !== 'error budget',
        );
        expect(others.length).toBeGreaterThan(0);
        expect(Math.min(...others.map(({ talkCount }) => talkCount))).toBeGreaterThan(0);
      }
    });

    it('tells which ideas recur, at which conferences and since when', async () => {
      const { recurringIdeas } = await ask<{
        recurringIdeas: {
          nodes: {
            concept: { prefLabel: string };
            firstYear: number;
            latestYear: number;
            conferences: { talkCount: number; conference: { name: string } }[];
            quotes: Quote[];
          }[];
        };
      }>('03-ideas-that-recur.graphql');
      expect(recurringIdeas.nodes.length).toBeGreaterThan(5);
      const budget = recurringIdeas.nodes.find(
        ({ concept }) => concept.prefLabel === 'error budget',
      );
      expect(budget?.conferences.map(({ conference }) => conference.name)).toEqual(
        expect.arrayContaining(['SREcon', 'Velocity']),
      );
      for (const { firstYear, latestYear, quotes } of recurringIdeas.nodes) {
        expect(firstYear).toBeLessThanOrEqual(latestYear);
        expect(quotes.length).toBeGreaterThan(0);
      }
    });

    it(
      'stops cleanly, starts again on the same graph, and knows the notes again',
      async () => {
        expect(await started().stop()).toBe(0);
        server = await startThroughline(settings());
        expect(started().output()).toMatch(/22 unchanged/);
      },
      5 * minute,
    );
  });
}

/** A note of the starter corpus as its facts quote it: HTML is quoted from its extracted text, so tags are taken off. */
function readNote(path: string): string {
  const text = readFileSync(new URL(`../../notes/${path}`, import.meta.url), 'utf8');
  return path.endsWith('.html') ? text.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ') : text;
}
