import { Command } from 'commander';
import type { RunCommand } from '../command-context.js';
import { helpAfter } from '../help-after.js';
import { countOf } from '../count-of.js';
import { describeFilters } from '../describe-filters.js';
import { describeQuote } from '../describe-quote.js';
import { firstOption } from '../first-option.js';
import type { Output } from '../output.js';
import { plainLine } from '../plain-line.js';
import { quoteToJson } from '../quote-to-json.js';
import { quoteFields, type Quote } from '../quote.js';
import { wrapText } from '../wrap-text.js';

interface TalkOptions {
  readonly about?: string;
  readonly speaker?: string;
  readonly event?: string;
  readonly company?: string;
  readonly first: number;
}

interface TalkEdge {
  readonly evidence: readonly Quote[];
  readonly node: {
    readonly id: string;
    readonly title: string | null;
    readonly kind: string;
    readonly year: number | null;
    readonly speakers: { readonly nodes: readonly { readonly name: string }[] };
    readonly events: { readonly nodes: readonly { readonly name: string }[] };
    readonly evidence: readonly Quote[];
  };
}

const query = `
  query Talks($about: String, $speaker: String, $event: String, $company: String, $first: Int!, $after: String) {
    page: talks(about: $about, speaker: $speaker, event: $event, company: $company, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        evidence(first: 2) ${quoteFields}
        node {
          id title kind year
          speakers(first: 10) { nodes { name } }
          events(first: 5) { nodes { name } }
          evidence(first: 1) ${quoteFields}
        }
      }
    }
  }`;

/** `throughline talks --about CONCEPT` */
export function talksCommand(run: RunCommand): Command {
  return new Command('talks')
    .description('list talks, each with the sentence that says so')
    .option('--about <concept>', 'that discuss it')
    .option('--speaker <name>', 'that this person gave')
    .option('--event <name>', 'that were given there')
    .option('--company <name>', 'by people who worked there')
    .addOption(firstOption())
    .addHelpText('after', helpAfter([], ['throughline talks --about "load shedding" --first 5']))
    .action(({ first, ...filters }: TalkOptions, command: Command) =>
      run(command, async (context) => {
        const { printList } = await import('../print-list.js');
        return printList<TalkEdge>(
          {
            name: 'talks',
            query,
            variables: filters,
            first,
            heading: (count) =>
              count === 0
                ? `No talks${describeFilters(filters)}.`
                : countOf(count, 'talk') + describeFilters(filters),
            describe: describeTalk,
            toJson,
          },
          context,
        );
      }),
    );
}

function describeTalk(edge: TalkEdge, output: Output): string {
  const { title, kind, year, speakers, events } = edge.node;
  const { columns, paint } = output;
  const given = [
    events.nodes.map(({ name }) => name).join(', ') || String(year ?? ''),
    speakers.nodes.map(({ name }) => name).join(', '),
    kind === 'TALK' ? '' : kind.toLowerCase(),
  ].filter((part) => part !== '');
  return [
    paint.bold(wrapText(plainLine(title ?? 'A talk without a title'), columns, '', '  ')),
    ...(given.length > 0 ? [wrapText(plainLine(given.join(' · ')), columns, '  ')] : []),
    ...quotesOf(edge).map((quote) => describeQuote(quote, output)),
  ].join('\n');
}

/** What puts the talk on the list, or, where that is nothing but the talk, what names it. */
const quotesOf = ({ evidence, node }: TalkEdge) => (evidence.length > 0 ? evidence : node.evidence);

function toJson(edge: TalkEdge): unknown {
  const { id, title, kind, year, speakers, events } = edge.node;
  return {
    id,
    title,
    kind,
    year,
    speakers: speakers.nodes.map(({ name }) => name),
    events: events.nodes.map(({ name }) => name),
    evidence: quotesOf(edge).map(quoteToJson),
  };
}
