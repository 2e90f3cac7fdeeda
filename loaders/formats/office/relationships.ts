import { posix } from 'node:path';
import { findElements } from './xml-search.js';
import { parseXml } from './parse-xml.js';

/** What one part of an office file points to. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `slide`, `notesSlide`, `hyperlink`. */
  readonly type: string;
  /** Name of a part of the same file, or an address where it is outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The relationships of a part, by the file `_rels/<part>.rels` beside it; none where there is no such file. */
export function relationshipsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): readonly Relationship[] {
  const folder = posix.dirname(part);
  const bytes = parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!bytes) return [];
  return findElements(parseXml(bytes), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const isOutside = TargetMode === 'External';
    const target = isOutside ? Target : posix.join(folder, Target);
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: !isOutside && Target.startsWith('/') ? Target.slice(1) : target,
      isOutside,
    };
  });
}
