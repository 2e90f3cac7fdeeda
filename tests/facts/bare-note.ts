import type { BareFact, BareNote } from '../../src/graph.js';

/** A note with what resolving needs of its facts, and no more. */
export function bareNote({ id, paths, facts }: BareNote): BareNote {
  return { id, paths, facts: facts.map(bareFact) };
}

function bareFact(
  fact: BareFact & { rule?: unknown; status?: unknown; span?: unknown; quote?: unknown },
): BareFact {
  const { rule: _, status: __, span: ___, quote: ____, also, ...bare } = fact;
  const places = also?.map(({ asWritten }) => (asWritten === undefined ? nothing : { asWritten }));
  return places ? { ...bare, also: places } : bare;
}

const nothing = {};
