// Notes as the store gives them back: the JSON texts of their nodes parsed again.

import { unpackBareFacts } from './facts/unpack-bare-facts.js';
import type { BareNote, Note, PlaceMark, Problem } from './graph.js';
import { type PackedNote, withBareFacts } from './packed-note.js';
import type { Row, Transaction } from './store/graph-store.js';
import { inPages, notesPerStatement } from './store/in-pages.js';

/** What resolving and recognising need of every stored note. */
export interface StoredNote extends BareNote, Pick<Note, 'sha256' | 'readWith' | 'fileLines'> {}

/** All stored notes, by id. */
export async function readStoredNotes(transaction: Transaction): Promise<StoredNote[]> {
  const rows = await transaction.run('read/notes');
  return rows.map(toStoredNote);
}

/** Some stored notes, by id; ids that are not there give none. */
export async function readReadings(
  transaction: Pick<Transaction, 'run'>,
  ids: readonly string[],
): Promise<StoredNote[]> {
  const found: StoredNote[] = [];
  for (const page of inPages(ids, notesPerStatement)) {
    const rows = await transaction.run('read/load-readings', { ids: page });
    found.push(...rows.map(toStoredNote));
  }
  return found;
}

function toStoredNote(row: Row): StoredNote {
  return {
    id: text(row, 'id'),
    paths: paths(row),
    sha256: text(row, 'sha256'),
    readWith: text(row, 'readWith'),
    facts: unpackBareFacts(text(row, 'facts'), text(row, 'text')),
    fileLines: row['fileLines'] === null ? null : (json(row, 'fileLines') as readonly number[]),
  };
}

/** Notes whole, by id. */
export async function readWholeNotes(
  transaction: Transaction,
  ids: readonly string[],
): Promise<PackedNote[]> {
  const rows = ids.length > 0 ? await transaction.run('read/notes-by-id', { ids }) : [];
  return rows.map((row) =>
    withBareFacts({
      id: text(row, 'id'),
      paths: paths(row),
      sha256: text(row, 'sha256'),
      format: text(row, 'format'),
      title: row['title'] === null ? null : text(row, 'title'),
      author: row['author'] === null ? null : text(row, 'author'),
      text: text(row, 'text'),
      fileLines: row['fileLines'] === null ? null : (json(row, 'fileLines') as readonly number[]),
      places: row['places'] === null ? null : (json(row, 'places') as readonly PlaceMark[]),
      packedFacts: text(row, 'facts'),
      problems: json(row, 'problems') as readonly Problem[],
      silentLines: json(row, 'silentLines') as readonly number[],
      readWith: text(row, 'readWith'),
    }),
  );
}

function text(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw new Error(`The stored note has no text in \`${key}\`.`);
  return value;
}

function paths(row: Row): readonly string[] {
  const value = row['paths'];
  return Array.isArray(value) ? value.filter((path) => typeof path === 'string') : [];
}

/** What `noteNode` wrote, and nothing else, stands there. */
function json(row: Row, key: string): unknown {
  return JSON.parse(text(row, key));
}
