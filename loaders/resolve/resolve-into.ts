import type { BareNote } from '../../src/graph.js';
import { byCodePoint } from '../../src/text/by-code-point.js';
import { addEchoes } from './add-echoes.js';
import { addSpeakers } from './add-speakers.js';
import { addTold } from './add-told.js';
import { correctFacts } from './correct-facts.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import { talkMentions } from './mention.js';
import { resolveTalks } from './resolve-talks.js';
import { nothingElse, type Surroundings } from './surroundings.js';

/** Adds to a builder what the notes tell: the order of the steps, each of which may use what those before found. */
export function resolveInto(
  builder: GraphBuilder,
  notes: readonly BareNote[],
  curated: Curated,
  surroundings: Surroundings = nothingElse,
): void {
  const corrected = correctFacts(notes, curated.corrections);
  const ordered = corrected.toSorted((a, b) => byCodePoint(a.id, b.id));
  const talks = resolveTalks(talkMentions(ordered, curated.eventName), curated, surroundings);
  addSpeakers(builder, talks, curated, surroundings);
  const whole = talks.filter(({ mentions }) =>
    mentions.every(({ id }) => surroundings.talkOf(id) === null),
  );
  addEchoes(builder, addTold(builder, whole, ordered.flatMap(surroundings.told), curated));
}
