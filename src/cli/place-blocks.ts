import type { ExplainedBlock } from '../../loaders/explain/reading.js';
import type { Note } from '../graph.js';
import { placeAt } from '../text/place-at.js';

/** An explained block with lines of the file, and its page, slide or time where the file has such. */
export interface PlacedBlock extends ExplainedBlock {
  readonly place?: string;
}

/** The blocks of a note with lines of its file. */
export function placeBlocks(
  blocks: readonly ExplainedBlock[],
  { fileLines, places }: Pick<Note, 'fileLines' | 'places'>,
): PlacedBlock[] {
  const fileLine = (line: number) => fileLines?.[line - 1] ?? line;
  return blocks.map((block) => {
    const place = placeAt(places, block.line);
    return {
      ...block,
      line: fileLine(block.line),
      endLine: fileLine(block.endLine),
      ...(place === null ? {} : { place }),
    };
  });
}
