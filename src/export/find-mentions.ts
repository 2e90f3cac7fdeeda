import type { Fact, Graph, PlaceMark } from '../graph.js';
import { byCodePoint } from '../text/by-code-point.js';
import { placeAt } from '../text/place-at.js';

/** Where a note means an entity: its path below the loaded folder, the line of the file, its page, slide or time where
 * it has such, the words there. */
export interface Mention {
  readonly note: string;
  readonly line: number;
  readonly place?: string;
  readonly asWritten: string;
}

/** For a graph, what turns fact ids into mentions: one for each path of the fact's note, each once, in order. */
export function findMentions(graph: Graph): (evidence: readonly string[]) => Mention[] {
  const byFact = new Map<string, Mention[]>();
  for (const node of graph.nodes) {
    if (node.label !== 'Note') continue;
    const { facts, fileLines, places, paths } = node.properties;
    const lines = fileLines ? (JSON.parse(fileLines) as readonly number[]) : null;
    const marks = places ? (JSON.parse(places) as readonly PlaceMark[]) : null;
    for (const { n, span, asWritten } of JSON.parse(facts) as readonly Fact[]) {
      const line = lines?.[span.line - 1] ?? span.line;
      const place = placeAt(marks, span.line);
      byFact.set(
        `${node.id}#${n}`,
        paths.map((note) => ({ note, line, ...(place === null ? {} : { place }), asWritten })),
      );
    }
  }
  return (evidence) => {
    const found = new Map<string, Mention>();
    for (const mention of evidence.flatMap((fact) => byFact.get(fact) ?? []))
      found.set(JSON.stringify(mention), mention);
    return [...found.values()].toSorted(
      (a, b) =>
        byCodePoint(a.note, b.note) || a.line - b.line || byCodePoint(a.asWritten, b.asWritten),
    );
  };
}
