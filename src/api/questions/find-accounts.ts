import type { FactKind } from '../../graph.js';
import { byCodePoint } from '../../text/by-code-point.js';
import type { Context } from '../context.js';
import { loadFacts } from '../facts/load-facts.js';
import { noteOfFact } from '../facts/note-of-fact.js';
import type { AccountItemParent, AccountParent, EvidenceParent } from '../parents.js';

interface Said {
  readonly kind: FactKind;
  readonly id: string;
  readonly facts: readonly string[];
}

/** `Talk.accounts`: what each note says of a talk, by the notes' paths. */
export async function findAccounts(context: Context, talk: string): Promise<AccountParent[]> {
  const rows = await context.readOf('talk-accounts', talk);
  const notes = rows.filter(({ kind }) => kind === 'note');
  const tellings = notes.flatMap(({ evidence }) => evidence as string[]);
  const said = mergeSaid(
    rows.map(({ kind, id, evidence }) => ({
      kind: kind as FactKind | 'note',
      id: String(id),
      facts: (evidence ?? []) as string[],
    })),
  );
  const ids = [...new Set([...tellings, ...said.flatMap(({ facts }) => facts)])];
  const facts = new Map((await loadFacts(context, ids)).map((fact) => [fact.id, fact]));
  const own = said.flatMap(({ kind, id, facts: all }) => {
    const kept = all.flatMap((fact) => facts.get(fact) ?? []).filter(isOfTalk(facts, tellings));
    return kept.length === 0 ? [] : [{ kind, id, facts: kept }];
  });
  return notes
    .toSorted((left, right) => byCodePoint(String(left['path']), String(right['path'])))
    .map((row) => accountOf(String(row['id']), row['evidence'] as string[], own, facts));
}

/** A person works somewhere at more events than one: a company counts where it is said of a speaker of this talk. */
function isOfTalk(
  facts: ReadonlyMap<string, EvidenceParent>,
  tellings: readonly string[],
): (fact: EvidenceParent) => boolean {
  return ({ fact, noteId }) => {
    if (fact.kind !== 'company') return true;
    const speaker = facts.get(`${noteId}#${fact.speaker}`)?.fact;
    return speaker?.kind === 'speaker' && tellings.includes(`${noteId}#${speaker.talk}`);
  };
}

/** Someone may have worked for a company at several events. */
function mergeSaid(
  rows: readonly {
    readonly kind: FactKind | 'note';
    readonly id: string;
    readonly facts: string[];
  }[],
): Said[] {
  const merged = new Map<string, Said>();
  for (const { kind, id, facts } of rows) {
    if (kind === 'note') continue;
    const before = merged.get(id)?.facts ?? [];
    merged.set(id, { kind, id, facts: [...new Set([...before, ...facts])] });
  }
  return [...merged.values()];
}

function accountOf(
  noteId: string,
  tellings: readonly string[],
  said: readonly {
    readonly kind: FactKind;
    readonly id: string;
    readonly facts: readonly EvidenceParent[];
  }[],
  facts: ReadonlyMap<string, EvidenceParent>,
): AccountParent {
  const evidence = tellings.flatMap((id) => facts.get(id) ?? []);
  const items = said.flatMap(({ kind, id, facts: all }): AccountItemParent[] => {
    const here = all.filter((fact) => noteOfFact(fact.id) === noteId);
    const isOnlyHere = here.length === all.length;
    return here.length === 0 ? [] : [{ kind, nodeId: id, evidence: here, onlyHere: isOnlyHere }];
  });
  const titled = evidence.find(({ fact }) => fact.kind === 'talk' && fact.title !== null);
  return {
    noteId,
    title: titled?.fact.kind === 'talk' ? titled.fact.title : null,
    evidence,
    items: items.toSorted(
      (left, right) => placeOf(left) - placeOf(right) || byCodePoint(left.nodeId, right.nodeId),
    ),
  };
}

function placeOf({ evidence: [first] }: AccountItemParent): number {
  return first?.fact.n ?? 0;
}
