import type { CommandContext } from '../command-context.js';
import { countOf } from '../count-of.js';
import { describeQuote } from '../describe-quote.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { openQuestions } from '../open-questions.js';
import { plainLine } from '../plain-line.js';
import { quoteToJson } from '../quote-to-json.js';
import { quoteFields, type Quote } from '../quote.js';
import { wrapText } from '../wrap-text.js';

const firstNote = 'mentions(first: 1) { nodes { note { path } } }';
const query = `
  query Review($first: Int!) {
    doubts(first: $first) {
      score
      node {
        id
        ... on Talk { called: title ${firstNote} }
        ... on Speaker { name ${firstNote} }
        ... on Company { name ${firstNote} }
      }
      mention { asWritten reason evidence ${quoteFields} }
    }
  }`;

interface Doubt {
  readonly score: number;
  readonly node: {
    readonly id: string;
    readonly name?: string;
    readonly called?: string | null;
    readonly mentions: { readonly nodes: readonly { readonly note: { readonly path: string } }[] };
  };
  readonly mention: {
    readonly asWritten: string;
    readonly reason: string | null;
    readonly evidence: Quote;
  };
}

/** What `throughline review` does. */
export async function review(first: number, { output, config }: CommandContext): Promise<ExitCode> {
  const questions = await openQuestions(await config());
  try {
    const { doubts } = (await questions.ask(query, { first: Math.min(first, 100) })) as {
      readonly doubts: readonly Doubt[];
    };
    const { columns, paint } = output;
    output.print(
      doubts.length === 0
        ? 'Nothing is in doubt.'
        : wrapText(
            `${countOf(doubts.length, 'doubtful merge')}, the nearest call first. Settle one by its line in vocabulary/corrections.yaml, under \`same:\` or \`different:\`, and load again.`,
            columns,
          ),
    );
    for (const doubt of doubts) {
      const { score, node, mention } = doubt;
      const what = `${mention.asWritten} → ${nameOf(node)}`;
      output.print(`\n${paint.bold(wrapText(plainLine(what), columns, '', '  '))}`);
      output.print(
        wrapText(plainLine(`${score.toFixed(2)} · ${mention.reason ?? ''}`), columns, '  '),
      );
      output.print(describeQuote(mention.evidence, output));
      output.print(`  ${plainLine(lineFor(doubt))}`);
    }
    output.json({
      doubts: doubts.map((doubt) => ({
        id: doubt.node.id,
        name: nameOf(doubt.node),
        asWritten: doubt.mention.asWritten,
        score: doubt.score,
        reason: doubt.mention.reason,
        line: lineFor(doubt),
        evidence: quoteToJson(doubt.mention.evidence),
      })),
    });
    return doubts.length === 0 ? exitCodes.nothing : exitCodes.ok;
  } finally {
    await questions.close();
  }
}

function nameOf({ name, called }: Doubt['node']): string {
  return name ?? called ?? 'A talk without a title';
}

/** `- speaker: ["Jon Smithe", "John Smith"]`: JSON texts are YAML. Of one spelling, the notes tell which is which. */
function lineFor({ node, mention }: Doubt): string {
  const kind = node.id.split('/')[0] ?? 'talk';
  // The reason names the two spellings that it brought together; titles stand in quotes there, since they may hold colons.
  const named = kind === 'talk' ? /^"(.+?)" = "(.+?)": / : /^(.+?) = (.+?): /;
  const [, one = mention.asWritten, other = nameOf(node)] = named.exec(mention.reason ?? '') ?? [];
  const spellings = `${kind}: ${list([one, other])}`;
  if (one.toLowerCase() !== other.toLowerCase()) return `- ${spellings}`;
  const notes = [mention.evidence.note.path, node.mentions.nodes[0]?.note.path ?? ''];
  return `- { ${spellings}, notes: ${list(notes)} }`;
}

function list(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}
