import type { PlaceMark } from '../../src/graph.js';

/** An extracted text with what is known of each of its lines. */
export interface BuiltText {
  readonly text: string;
  /** The file's line of each line, null where none was given. */
  readonly fileLines: readonly number[] | null;
  /** Null where no place was given. */
  readonly places: readonly PlaceMark[] | null;
}

export interface TextBuilder {
  /** Adds a line; line breaks in it become spaces. `fileLine` stays as it was where it is not given. */
  readonly line: (text: string, fileLine?: number) => void;
  /** Adds a blank line, unless one stands there already or nothing does. */
  readonly gap: () => void;
  /** What comes from here on stands at `place`. */
  readonly place: (place: string) => void;
  readonly build: () => BuiltText;
}

/** Collects the lines of an extracted text. Control characters are left out: no person could have typed them. */
export function createTextBuilder(): TextBuilder {
  const lines: string[] = [];
  const fileLines: number[] = [];
  const places: { line: number; place: string }[] = [];
  let fileLine: number | null = null;
  let place: string | null = null;

  const push = (text: string): void => {
    lines.push(text);
    fileLines.push(fileLine ?? 1);
    if (text === '' || place === null || places.at(-1)?.place === place) return;
    places.push({ line: lines.length, place });
  };
  return {
    line: (text, from) => {
      fileLine = from ?? fileLine;
      push(plain(text));
    },
    gap: () => {
      if (lines.length > 0 && lines.at(-1) !== '') push('');
    },
    place: (next) => {
      place = next;
    },
    build: () => {
      const end = lines.findLastIndex((line) => line !== '') + 1;
      return {
        text: lines
          .slice(0, end)
          .map((line) => `${line}\n`)
          .join(''),
        fileLines: fileLine === null ? null : fileLines.slice(0, end),
        places: places.length > 0 ? places : null,
      };
    },
  };
}

function plain(text: string): string {
  return text
    .replaceAll(/[\n\r\v\f\u2028\u2029]/g, ' ')
    .replaceAll(/[^\P{Cc}\t]/gu, '')
    .trimEnd();
}
