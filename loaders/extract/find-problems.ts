import type { Problem } from '../../src/graph.js';
import type { Document } from '../document.js';
import type { Passage } from './passage.js';

/** What a person who wrote the note may want to mend. Lines and columns of the note's text. */
export function findProblems(document: Document, passages: readonly Passage[]): Problem[] {
  if (passages.length === 0) {
    return [
      {
        line: 1,
        column: 1,
        rule: 'note',
        message:
          'Found no talk; expected a title for each, such as "Title, Speaker, Company" on a line of its own.',
      },
    ];
  }
  return passages
    .filter(({ title }) => title === null)
    .map(({ place }) => {
      const start = place.block.offsets[place.from] ?? place.block.from;
      return {
        line: place.block.line,
        column: start - document.text.lastIndexOf('\n', start - 1),
        rule: 'talk-title',
        message: `Unexpected "${short(place.block.text)}" where a talk's title was expected; kept as a talk without one.`,
      };
    });
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
