import { useEffect, useRef } from 'preact/hooks';
import type { NoteQuery } from '../../generated/operations.js';
import { cutLines } from './cut-lines.js';
import type { Spot } from './spot.js';

type Lines = NonNullable<NoteQuery['note']>['lines'];

/** The lines of a note with their numbers in the file; the one that was asked for is brought into view. */
export function NoteLines({ lines, spot }: { readonly lines: Lines; readonly spot: Spot | null }) {
  const cuts = cutLines(lines, spot);
  const wanted = useRef<HTMLLIElement>(null);
  useEffect(() => {
    wanted.current?.scrollIntoView({ block: 'center' });
  }, [spot?.line, lines]);
  return (
    <ol class="lines">
      {lines.map(({ number, fileLine, place }, index) => {
        const { before = '', marked = '', after = '' } = cuts[index] ?? {};
        const isWanted = number === spot?.line;
        const isMarked = isWanted || marked !== '';
        const isNewPlace = place !== null && place !== lines[index - 1]?.place;
        return (
          <li
            key={number}
            ref={isWanted ? wanted : null}
            class={isMarked ? 'line wanted' : 'line'}
            aria-current={isWanted ? 'location' : undefined}
          >
            <span class="line-number">
              {isNewPlace && <span class="line-place">{place} </span>}
              {fileLine}
            </span>
            <span class="line-text" dir="auto">
              {before}
              {marked !== '' && <mark>{marked}</mark>}
              {after}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
