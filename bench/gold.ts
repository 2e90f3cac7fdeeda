// The labelled notes of ../shared, where they are there, with the groups of one author.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const shared = new URL('../../shared/', import.meta.url);

export interface GoldLesson {
  readonly line: number;
  readonly endLine?: number;
  readonly starts: string;
  readonly ends: string;
}

export interface GoldTalk {
  readonly title: string | null;
  readonly asWritten: string;
  readonly line: number;
  readonly speakers: readonly { readonly name: string; readonly asWritten: string }[];
  readonly lessons: readonly GoldLesson[];
  readonly concepts: readonly {
    readonly label: string;
    readonly central: boolean;
    readonly line: number;
  }[];
}

export interface GoldNote {
  readonly set: 'seeds' | 'dev';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly talks: readonly GoldTalk[];
  readonly loose: { readonly lessons: readonly GoldLesson[] };
  /** Notes of one author share a group: none of them may teach what another is scored with. */
  readonly group: string;
}

/** True where the labelled notes lie beside the project. */
export function hasGold(): boolean {
  return existsSync(new URL('gold/score.mjs', shared));
}

/** All labelled notes. */
export function readGold(): GoldNote[] {
  return (['seeds', 'dev'] as const).flatMap((set) => {
    const folder = new URL(`gold/${set}/`, shared);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => {
        const gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
          note: string;
          talks: GoldTalk[];
          loose: { lessons: GoldLesson[] };
        };
        const bytes = readFileSync(new URL(`notes/${set}/${gold.note}`, shared));
        return {
          set,
          file: gold.note,
          bytes,
          talks: gold.talks,
          loose: gold.loose,
          group: groupOf(gold.note),
        };
      });
  });
}

function groupOf(file: string): string {
  if (/^00[01]_/.test(file)) return '000-001';
  if (/^00[23]_/.test(file)) return '002-003';
  if (/^d1-0[123]/.test(file)) return 'd1-01-03';
  if (/^d1-0[456]/.test(file)) return 'd1-04-06';
  return file.slice(0, 5);
}
