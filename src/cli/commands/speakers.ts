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

interface SpeakerOptions {
  readonly about?: string;
  readonly event?: string;
  readonly company?: string;
  readonly first: number;
}

interface SpeakerEdge {
  readonly talkCount: number;
  readonly evidence: readonly Quote[];
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly companies: { readonly nodes: readonly { readonly name: string }[] };
    readonly evidence: readonly Quote[];
  };
}

const query = `
  query Speakers($about: String, $event: String, $company: String, $first: Int!, $after: String) {
    page: speakers(about: $about, event: $event, company: $company, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        talkCount
        evidence(first: 3) ${quoteFields}
        node {
          id name
          companies(first: 3) { nodes { name } }
          evidence(first: 1) ${quoteFields}
        }
      }
    }
  }`;

/** `throughline speakers --about CONCEPT` */
export function speakersCommand(run: RunCommand): Command {
  return new Command('speakers')
    .description('list speakers, those with the most such talks first')
    .option('--about <concept>', 'who spoke on it')
    .option('--event <name>', 'who spoke there')
    .option('--company <name>', 'who worked there')
    .addOption(firstOption())
    .addHelpText('after', helpAfter([], ['throughline speakers --about "error budget"']))
    .action(({ first, ...filters }: SpeakerOptions, command: Command) =>
      run(command, async (context) => {
        const { printList } = await import('../print-list.js');
        return printList<SpeakerEdge>(
          {
            name: 'speakers',
            query,
            variables: filters,
            first,
            heading: (count) =>
              count === 0
                ? `No speakers${describeFilters(filters)}.`
                : countOf(count, 'speaker') + describeFilters(filters),
            describe: describeSpeaker,
            toJson,
          },
          context,
        );
      }),
    );
}

function describeSpeaker(edge: SpeakerEdge, output: Output): string {
  const { columns, paint } = output;
  const { name, companies } = edge.node;
  const known = [
    countOf(edge.talkCount, 'talk'),
    companies.nodes.map((company) => company.name).join(', '),
  ].filter((part) => part !== '');
  return [
    paint.bold(wrapText(plainLine(name), columns)),
    wrapText(plainLine(known.join(' · ')), columns, '  '),
    ...quotesOf(edge).map((quote) => describeQuote(quote, output)),
  ].join('\n');
}

const quotesOf = ({ evidence, node }: SpeakerEdge) =>
  evidence.length > 0 ? evidence : node.evidence;

function toJson(edge: SpeakerEdge): unknown {
  return {
    id: edge.node.id,
    name: edge.node.name,
    companies: edge.node.companies.nodes.map(({ name }) => name),
    talkCount: edge.talkCount,
    evidence: quotesOf(edge).map(quoteToJson),
  };
}
