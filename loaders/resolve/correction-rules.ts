// The corrections, asked by what a mention is called and which note it stands in.

import type { CorrectedKind, Correction } from '../../src/vocabulary/corrections.js';
import { isMeant, type Correctable } from './is-meant.js';

export interface CorrectionRules {
  /** A key for each correction that says a mention is the same as another. */
  readonly keys: (kind: CorrectedKind, one: Correctable) => readonly string[];
  /** What corrections say of two mentions; null where they say nothing. */
  readonly relation: (
    kind: CorrectedKind,
    one: Correctable,
    other: Correctable,
  ) => 'same' | 'different' | null;
  /** The name, type or (for a retracted thing, whose `to` is null) the correction itself that a mention has got. */
  readonly find: (
    action: 'rename' | 'retype' | 'retract',
    kind: CorrectedKind,
    one: Correctable,
  ) => Correction | null;
  /** True where there are none of this kind. */
  readonly isEmpty: (kind: CorrectedKind) => boolean;
  /** True where there are none at all. */
  readonly isNone: boolean;
}

/** Makes rules of a list of corrections. */
export function correctionRules(corrections: readonly Correction[]): CorrectionRules {
  const byKind = new Map<CorrectedKind, { correction: Correction; index: number }[]>();
  for (const [index, correction] of corrections.entries()) {
    const own = byKind.get(correction.kind) ?? [];
    own.push({ correction, index });
    byKind.set(correction.kind, own);
  }
  const of = (kind: CorrectedKind) => byKind.get(kind) ?? [];
  return {
    isEmpty: (kind) => !byKind.has(kind),
    isNone: corrections.length === 0,
    keys: (kind, one) =>
      of(kind).flatMap(({ correction, index }) =>
        correction.action === 'same' && correction.things.some((thing) => isMeant(thing, one))
          ? [`same ${index}`]
          : [],
      ),
    relation: (kind, one, other) => {
      for (const { correction } of of(kind)) {
        const { action, things } = correction;
        if (action !== 'same' && action !== 'different') continue;
        const left = things.flatMap((thing, at) => (isMeant(thing, one) ? [at] : []));
        const right = things.flatMap((thing, at) => (isMeant(thing, other) ? [at] : []));
        if (
          left.some((at) => right.some((its) => its !== at)) &&
          !left.some((at) => right.includes(at))
        )
          return action;
      }
      return null;
    },
    find: (action, kind, one) =>
      of(kind).find(
        ({ correction }) =>
          correction.action === action && correction.things.some((thing) => isMeant(thing, one)),
      )?.correction ?? null,
  };
}
