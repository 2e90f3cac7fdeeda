// Notes on their way into the store: a load hands them on in the form in which they are stored.

import { packFacts } from './facts/pack-facts.js';
import { unpackBareFacts } from './facts/unpack-bare-facts.js';
import type { BareNote, Note } from './graph.js';

/** A note with its facts as they are stored. */
export interface NoteToStore extends Omit<Note, 'facts'> {
  readonly packedFacts: string;
}

/** The same, and what resolving needs of its facts. */
export interface PackedNote extends NoteToStore, BareNote {}

/** Packs a note's facts, and keeps of them what resolving needs. */
export function packNote(note: Note): PackedNote {
  return withBareFacts(withPackedFacts(note));
}

/** The first half of `packNote`. */
export function withPackedFacts({ facts, ...note }: Note): NoteToStore {
  return { packedFacts: packFacts(facts, note.text), ...note };
}

/** The second half of `packNote`. */
export function withBareFacts(note: NoteToStore): PackedNote {
  return { facts: unpackBareFacts(note.packedFacts, note.text), ...note };
}
