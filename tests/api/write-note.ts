import { createHash } from 'node:crypto';
import { packFacts } from '../../src/facts/pack-facts.js';
import type { Fact, GraphNode } from '../../src/graph.js';

/** A fact without what the note knows itself. */
type Rest<F> = F extends Fact ? Omit<F, 'n' | 'rule' | 'status' | 'span' | 'quote'> : never;

/** A note that a test reads by hand: `fact` finds its quote in the text and gives the fact's id. */
export interface NoteWriter {
  readonly id: string;
  readonly fact: (quote: string, fact: Rest<Fact>) => string;
  readonly node: () => GraphNode;
}

export function writeNote(
  path: string,
  text: string,
  fileLines: readonly number[] | null = null,
): NoteWriter {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = `note/${sha256.slice(0, 16)}`;
  const facts: Fact[] = [];
  return {
    id,
    fact: (quote, rest) => {
      const at = text.indexOf(quote);
      if (at < 0) throw new Error(`The note ${path} does not say "${quote}".`);
      const before = text.slice(0, at);
      const from = Array.from(before).length;
      const n = facts.length;
      const { asWritten, also, ...own } = rest;
      // Fields in the order in which readers give them.
      facts.push({
        ...own,
        rule: `${rest.kind}/by-hand`,
        status: 'stated',
        n,
        span: { line: before.split('\n').length, from, to: from + Array.from(quote).length },
        quote,
        asWritten,
        ...(also ? { also } : {}),
      });
      return `${id}#${n}`;
    },
    node: () => ({
      label: 'Note',
      id,
      properties: {
        paths: [path],
        sha256,
        format: path.endsWith('.html') ? 'html' : 'markdown',
        title: text.split('\n')[0]?.replace(/^# /, '') ?? null,
        author: null,
        text,
        fileLines: fileLines && JSON.stringify(fileLines),
        places: null,
        facts: packFacts(facts, text),
        problems: JSON.stringify([
          { line: 1, column: 1, rule: 'talk/heading', message: 'Unexpected nothing.' },
        ]),
        silentLines: JSON.stringify([2]),
        readWith: 'by-hand',
      },
    }),
  };
}
