import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeClient } from './client/describe-client.js';
import { describeConnections } from './contract/connections.js';
import { describeEvidence } from './contract/evidence.js';
import { describeFilters } from './contract/filters.js';
import { describeFindings } from './contract/findings.js';
import { describeExamples } from './contract/examples.js';
import { describeIdeas } from './contract/ideas.js';
import { describeNames } from './contract/names.js';
import { describeNotes } from './contract/notes.js';
import { describePaging } from './contract/paging.js';
import { describeQuestions } from './contract/questions.js';
import { describeStatements } from './contract/statements.js';
import { describeStrings } from './contract/strings.js';
import { openSample, type OpenEmpty, type Sample } from './open-sample.js';
import { sampleGraph } from './sample-graph.js';

/** What the API answers from any store. */
export function describeApi(name: string, open: OpenEmpty): void {
  describe(`API on ${name}`, () => {
    describe('the sample graph', () => {
      let opened: Sample | null = null;
      beforeAll(async () => {
        opened = await openSample(open, sampleGraph);
      });
      afterAll(async () => opened?.store.close());
      const sample = () => {
        if (!opened) throw new Error('The sample graph was not loaded.');
        return opened;
      };
      describeQuestions(sample);
      describeConnections(sample);
      describeFilters(sample);
      describeFindings(sample);
      describeEvidence(sample);
      describeIdeas(sample);
      describeNames(sample);
      describeNotes(sample);
      describeStatements(sample);
      describeExamples(sample);
      describeStrings(sample);
    });
    describePaging(open);
    describeClient(open);
  });
}
