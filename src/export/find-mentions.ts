import { unpackFacts } from '../facts/unpack-facts.js';
import type { Graph, PlaceMark } from '../graph.js';
import { byCodePoint } from '../text/by-code-point.js';
import { placeAt } from '../text/place-at.js';

/** Where a note means an entity: its path below the loaded folder, the line of the file, its page, slide or time where
 * it has such, the words there. */
export interface Mention {
  readonly note: string;
  readonly line: number;
  readonly place?: string;
  readonly asWritten: string;
  /** Why these words were taken for this entity; missing where there was nothing to decide. */
  readonly reason?: string;
}

/** For a graph, what turns fact ids (and, in the same order, why each belongs) into mentions: one for each place of the fact and each
 * path of its note, each once, in order. */
export function findMentions(
  graph: Graph,
): (evidence: readonly string[], reasons?: readonly string[]) => Mention[] {
  const byFact = new Map<string, Mention[]>();
  for (const node of graph.nodes) {
    if (node.label !== 'Note') continue;
    const { facts, text, fileLines, places, paths } = node.properties;
    const lines = fileLines ? (JSON.parse(fileLines) as readonly number[]) : null;
    const marks = places ? (JSON.parse(places) as readonly PlaceMark[]) : null;
    const mentionAt = (at: number, asWritten: string): Mention[] => {
      const line = lines?.[at - 1] ?? at;
      const place = placeAt(marks, at);
      return paths.map((note) => ({ note, line, ...(place === null ? {} : { place }), asWritten }));
    };
    for (const { n, span, asWritten, also = [] } of unpackFacts(facts, text))
      byFact.set(`${node.id}#${n}`, [
        ...mentionAt(span.line, asWritten),
        ...also.flatMap((each) => mentionAt(each.line, each.asWritten ?? asWritten)),
      ]);
  }
  return (evidence, reasons = []) => {
    const found = new Map<string, Mention>();
    for (const [index, fact] of evidence.entries()) {
      const reason = reasons[index];
      for (const mention of byFact.get(fact) ?? [])
        found.set(JSON.stringify(mention), reason ? { ...mention, reason } : mention);
    }
    return [...found.values()].toSorted(
      (a, b) =>
        byCodePoint(a.note, b.note) || a.line - b.line || byCodePoint(a.asWritten, b.asWritten),
    );
  };
}
