import DataLoader from 'dataloader';
import { unpackFacts } from '../../facts/unpack-facts.js';
import type { Fact, PlaceMark } from '../../graph.js';
import type { Row } from '../../store/graph-store.js';
import type { Context } from '../context.js';
import type { EvidenceParent } from '../parents.js';
import type { NoteFactTable } from './fact-cache.js';

/** The facts with these ids (`<note id>#<n>`), in their order, read note by note in one statement for all that ask at
 * the same time. Ids of facts that are gone are left out. */
export async function loadFacts(
  context: Context,
  ids: readonly string[],
): Promise<EvidenceParent[]> {
  const facts = await Promise.all(ids.map((id) => loadFact(context, id)));
  return facts.filter((fact) => fact !== null);
}

/** All facts of a note, in its order. */
export async function loadNoteFacts(context: Context, noteId: string): Promise<EvidenceParent[]> {
  const table = await tables(context).load(noteId);
  return [...(table?.facts.values() ?? [])].map((fact) => ({
    id: `${noteId}#${fact.n}`,
    fact,
    noteId,
    fileLines: table?.fileLines ?? null,
    places: table?.places ?? null,
  }));
}

async function loadFact(context: Context, id: string): Promise<EvidenceParent | null> {
  const at = id.lastIndexOf('#');
  const noteId = id.slice(0, at);
  const table = await tables(context).load(noteId);
  const fact = table?.facts.get(Number(id.slice(at + 1)));
  if (!table || !fact) return null;
  return { id, fact, noteId, fileLines: table.fileLines, places: table.places };
}

function tables(context: Context): DataLoader<string, NoteFactTable | null> {
  return context.once(
    'facts',
    () => new DataLoader(async (noteIds: readonly string[]) => readTables(context, noteIds)),
  );
}

async function readTables(
  { read, facts: cache }: Context,
  noteIds: readonly string[],
): Promise<(NoteFactTable | null)[]> {
  // Held here: another request may push them out of the cache meanwhile.
  const held = new Map(noteIds.map((id) => [id, cache.get(id)]));
  const known = noteIds.map((id) => ({ id, readWith: held.get(id)?.readWith ?? '' }));
  const rows = new Map((await read('note-facts', { known })).map((row) => [row['parent'], row]));
  return noteIds.map((noteId) => {
    const row = rows.get(noteId);
    if (!row) return null;
    const table = row['readWith'] === held.get(noteId)?.readWith ? held.get(noteId) : undefined;
    if (table) return table;
    const parsed = parseTable(row);
    cache.set(noteId, parsed);
    return parsed;
  });
}

function parseTable({ readWith, facts, text, fileLines, places }: Row): NoteFactTable {
  const unpacked = withOwnWords(unpackFacts(String(facts), String(text)), String(text).length);
  return {
    readWith: String(readWith),
    facts: new Map(unpacked.map((fact) => [fact.n, fact])),
    fileLines: typeof fileLines === 'string' ? (JSON.parse(fileLines) as readonly number[]) : null,
    places: typeof places === 'string' ? (JSON.parse(places) as readonly PlaceMark[]) : null,
  };
}

/** The facts are kept for long: their quotes may not keep a text that is longer than all of them. */
function withOwnWords(facts: readonly Fact[], length: number): readonly Fact[] {
  const quoted = facts.reduce((sum, { quote }) => sum + quote.length, 0);
  return quoted < length ? (JSON.parse(JSON.stringify(facts)) as readonly Fact[]) : facts;
}
