import type { BareFact, BareNote, ResourceKind, TalkKind } from '../../src/graph.js';
import type { CorrectionRules } from './correction-rules.js';
import { factSpellings } from './fact-spellings.js';

/** Notes' facts after `retract` and `retype`: a retracted thing goes with all that hangs on it. The stored facts stay as read. */
export function correctFacts(
  notes: readonly BareNote[],
  rules: CorrectionRules,
): readonly BareNote[] {
  if (rules.isNone) return notes;
  return notes.map((note) => {
    const gone = new Set<number>();
    let isChanged = false;
    const facts = note.facts.flatMap((fact): BareFact[] => {
      const { kind } = fact;
      if (dependsOn(fact, gone)) {
        gone.add(fact.n);
        return [];
      }
      if (rules.isEmpty(kind)) return [unlinked(fact, gone)];
      const one = { spellings: factSpellings(fact), paths: note.paths };
      if (rules.find('retract', kind, one)) {
        gone.add(fact.n);
        return [];
      }
      const to = rules.find('retype', kind, one)?.to ?? null;
      if (to === null) return [unlinked(fact, gone)];
      isChanged = true;
      // What `retype` may say is checked where corrections are read.
      if (kind === 'talk') return [{ ...fact, talkKind: to as TalkKind }];
      return kind === 'resource' ? [{ ...fact, resourceKind: to as ResourceKind }] : [fact];
    });
    return isChanged || gone.size > 0 ? { ...note, facts } : note;
  });
}

/** A talk's speakers, concepts and lessons go with it, a speaker's companies with them. Facts stand after what they hang on. */
function dependsOn(fact: BareFact, gone: ReadonlySet<number>): boolean {
  if (fact.kind === 'company') return gone.has(fact.speaker);
  return 'talk' in fact && fact.talk !== null && gone.has(fact.talk);
}

/** A talk stays when its event goes. */
function unlinked(fact: BareFact, gone: ReadonlySet<number>): BareFact {
  return fact.kind === 'talk' && fact.event !== null && gone.has(fact.event)
    ? { ...fact, event: null }
    : fact;
}
