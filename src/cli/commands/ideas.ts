import { Command, Option } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import { countOf } from '../count-of.js';
import { describeQuote } from '../describe-quote.js';
import { firstOption } from '../first-option.js';
import type { Output } from '../output.js';
import { plainLine } from '../plain-line.js';
import { quoteToJson } from '../quote-to-json.js';
import { quoteFields, type Quote } from '../quote.js';
import { wholeNumber } from '../whole-number.js';
import { wrapText } from '../wrap-text.js';

interface IdeaOptions {
  readonly minConferences?: number;
  readonly minYears?: number;
  readonly first: number;
}

interface Idea {
  readonly concept: { readonly id: string; readonly prefLabel: string };
  readonly talkCount: number;
  readonly conferenceCount: number;
  readonly yearCount: number;
  readonly firstYear: number | null;
  readonly latestYear: number | null;
  readonly peakYear: number | null;
  readonly conferences: readonly {
    readonly talkCount: number;
    readonly conference: { readonly name: string };
  }[];
  readonly quotes: readonly Quote[];
}

const query = `
  query Ideas($minConferences: Int, $minYears: Int, $first: Int!, $after: String) {
    page: recurringIdeas(minConferences: $minConferences, minYears: $minYears, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          concept { id prefLabel }
          talkCount conferenceCount yearCount firstYear latestYear peakYear
          conferences { talkCount conference { name } }
          quotes(first: 2) ${quoteFields}
        }
      }
    }
  }`;

/** `throughline ideas` */
export function ideasCommand(run: RunCommand): Command {
  return new Command('ideas')
    .description('list ideas that come back: at two or more conferences, or in two or more years')
    .addOption(
      new Option('--min-conferences <n>', 'at so many conferences or more').argParser(
        wholeNumber(1, 10_000),
      ),
    )
    .addOption(
      new Option('--min-years <n>', 'in so many years or more').argParser(wholeNumber(1, 10_000)),
    )
    .addOption(firstOption())
    .addHelpText('after', helpAfter([], ['throughline ideas --min-conferences 3 --first 10']))
    .action(({ first, ...variables }: IdeaOptions, command: Command) =>
      run(command, async (context) => {
        const { printList } = await import('../print-list.js');
        return printList<{ node: Idea }>(
          {
            name: 'ideas',
            query,
            variables,
            first,
            heading: (count) =>
              count === 0 ? 'No idea comes back so often.' : countOf(count, 'recurring idea'),
            describe: ({ node }, output) => describeIdea(node, output),
            toJson: ({ node }) => toJson(node),
          },
          context,
        );
      }),
    );
}

function describeIdea(idea: Idea, output: Output): string {
  const { columns, paint } = output;
  const span =
    idea.firstYear === null || idea.firstYear === idea.latestYear
      ? String(idea.firstYear ?? '')
      : `${idea.firstYear} to ${idea.latestYear}, most in ${idea.peakYear}`;
  const conferences = idea.conferences.map(
    ({ conference, talkCount }) => `${conference.name} (${talkCount})`,
  );
  const heard = [countOf(idea.talkCount, 'talk'), span, conferences.join(', ')].filter(
    (part) => part !== '',
  );
  return [
    paint.bold(wrapText(plainLine(idea.concept.prefLabel), columns)),
    wrapText(plainLine(heard.join(' · ')), columns, '  '),
    ...idea.quotes.map((quote) => describeQuote(quote, output)),
  ].join('\n');
}

function toJson({ concept, conferences, quotes, ...counts }: Idea): unknown {
  return {
    id: concept.id,
    label: concept.prefLabel,
    ...counts,
    conferences: conferences.map(({ conference, talkCount }) => ({
      name: conference.name,
      talkCount,
    })),
    evidence: quotes.map(quoteToJson),
  };
}
