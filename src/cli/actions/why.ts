import type { CommandContext } from '../command-context.js';
import { describeQuote } from '../describe-quote.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { findId, unknownId } from '../find-id.js';
import { countOf } from '../count-of.js';
import { openQuestions } from '../open-questions.js';
import { plainLine } from '../plain-line.js';
import { quoteToJson } from '../quote-to-json.js';
import { quoteFields, type Quote } from '../quote.js';
import { wrapText } from '../wrap-text.js';

const mentions = `mentions(first: $first) {
  totalCount
  nodes { id asWritten reason status rule evidence ${quoteFields} }
}`;

const query = `
  query Why($id: ID!, $first: Int!) {
    node(id: $id) {
      id
      ... on Talk { called: title otherNames: altTitles ${mentions} }
      ... on Speaker { name otherNames: altNames ${mentions} }
      ... on Company { name otherNames: altNames ${mentions} }
      ... on Event { name otherNames: altNames ${mentions} }
      ... on Lesson { name: text ${mentions} }
      ... on Resource { name: title ${mentions} }
    }
  }`;

interface Answer {
  readonly node: {
    readonly id: string;
    readonly name?: string;
    readonly called?: string | null;
    readonly otherNames?: readonly string[];
    readonly mentions?: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly asWritten: string;
        readonly reason: string | null;
        readonly status: string;
        readonly rule: string;
        readonly evidence: Quote;
      }[];
    };
  } | null;
}

/** What `throughline why` does. */
export async function why(
  given: string,
  first: number,
  { output, config }: CommandContext,
): Promise<ExitCode> {
  const questions = await openQuestions(await config());
  try {
    const id = await findId(questions, given, ['TALK', 'SPEAKER', 'COMPANY', 'EVENT']);
    const { node } = (await questions.ask(query, { id, first: Math.min(first, 100) })) as Answer;
    if (!node?.mentions) throw unknownId(given);
    const { columns, paint } = output;
    const { name = node.called ?? 'A talk without a title', otherNames = [] } = node;
    const { nodes, totalCount } = node.mentions;
    output.print(paint.bold(wrapText(plainLine(name), columns)));
    output.print(wrapText(`${node.id} · ${countOf(totalCount, 'mention')}`, columns, '  '));
    if (otherNames.length > 0)
      output.print(wrapText(plainLine(`also written: ${otherNames.join(' · ')}`), columns, '  '));
    for (const { asWritten, reason, status, evidence } of nodes) {
      const because =
        reason ??
        (totalCount > 1 ? 'the first mention: the others came to it' : 'its only mention');
      output.print(`\n  ${plainLine(asWritten)}`);
      output.print(wrapText(plainLine(`${because} (${status.toLowerCase()})`), columns, '    '));
      output.print(describeQuote(evidence, output));
    }
    if (totalCount > nodes.length)
      output.print(`\n${totalCount - nodes.length} more: --first ${totalCount}`);
    output.json({
      id: node.id,
      name,
      otherNames,
      totalCount,
      mentions: nodes.map(({ evidence, status, ...mention }) => ({
        ...mention,
        status: status.toLowerCase(),
        evidence: quoteToJson(evidence),
      })),
    });
    return exitCodes.ok;
  } finally {
    await questions.close();
  }
}
