import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { messageOf } from './message-of.js';
import { readServerFile } from './server-file.js';
import { StoreError } from './store-error.js';

/** Opens or creates the store's file and the folders above it; throws `StoreError` STORE_LOCKED or STORE_UNREADABLE. */
export function openEmbeddedFile(path: string, shuffleUnordered: boolean): GrafeoDB {
  const file = resolve(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw unreadable(path, `its folder cannot be made (${messageOf(error)})`, error);
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw unreadable(path, 'it is a folder, and a store is a file', null);
  try {
    return grafeo.GrafeoDB.create(file, { shuffleUnordered });
  } catch (error) {
    const message = messageOf(error);
    if (message.includes('GRAFEO-X001') && message.includes('locked')) throw locked(path, error);
    throw unreadable(path, troubleOf(message, file), error);
  }
}

function troubleOf(message: string, file: string): string {
  if (message.includes('invalid file header magic')) return 'it is no Throughline store';
  if (!existsSync(file) && existsSync(`${file}.wal`))
    return `the file is gone and its log "${file}.wal" is still there, and the two are one store`;
  return message.replace(/^.*?GRAFEO-\w+: (Internal error: )?/, '');
}

function locked(path: string, cause: unknown): StoreError {
  const server = readServerFile(resolve(path));
  const holder = server
    ? `the server at ${server.url} (process ${server.pid})`
    : 'another process of Throughline';
  return new StoreError(
    'STORE_LOCKED',
    `Cannot open "${path}": ${holder} has it open, and a store has one owner. Stop it first, or let one process do both: \`throughline serve --watch DIR\` serves and loads what changes in DIR.`,
    { cause },
  );
}

function unreadable(path: string, trouble: string, cause: unknown): StoreError {
  return new StoreError(
    'STORE_UNREADABLE',
    `Cannot open "${path}" as a store: ${trouble}. Nothing was changed; name another file with THROUGHLINE_STORE, or move this one away and load the notes again.`,
    { cause },
  );
}
