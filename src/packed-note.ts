import { packFacts } from './facts/pack-facts.js';
import { unpackBareFacts } from './facts/unpack-bare-facts.js';
import type { BareNote, Note } from './graph.js';

/** A note with its facts as they are stored. */
export interface NoteToStore extends Omit<Note, 'facts'> {
  readonly packedFacts: string;
}

/** The same, and what resolving needs of its facts. */
export interface PackedNote extends NoteToStore, BareNote {}

/** A note as it was read, to be stored. */
export function toStore({ facts, ...note }: Note): NoteToStore {
  return { packedFacts: packFacts(facts, note.text), ...note };
}

/** Adds to a note what resolving needs of it. */
export function packedNote(note: NoteToStore): PackedNote {
  return { facts: unpackBareFacts(note.packedFacts, note.text), ...note };
}
