import { byCodePoint } from '../../src/text/by-code-point.js';
import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import { linkMentions, type Linked } from './link-mentions.js';
import { linkRules } from './link-rules.js';
import { otherSpellings } from './other-spellings.js';
import { renamedTo } from './renamed-to.js';
import type { SpeakerAtTalk } from './same-speaker.js';
import { nothingElse, type Surroundings } from './surroundings.js';
import { uniqueIds } from './unique-ids.js';
import { writtenAs } from './written-as.js';

/** One person with all mentions. */
export interface SpeakerEntity extends Linked<SpeakerAtTalk> {
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
  readonly handle: string | null;
}

/** The people who gave the talks; of whom some mentions stand elsewhere, nobody is made. */
export function resolveSpeakers(
  mentions: readonly SpeakerAtTalk[],
  curated: Curated,
  surroundings: Surroundings = nothingElse,
): SpeakerEntity[] {
  const whole = mentions.filter(({ id }) => surroundings.isWhole(id));
  const linked = linkMentions(inNoteOrder(whole), linkRules(curated).speaker);
  const entities = linked.map((each): SpeakerEntity => {
    const facts = each.mentions.map(({ speaker }) => speaker.fact);
    const names = [...new Set(facts.map((fact) => fact.name))];
    const name =
      renamedTo(
        'speaker',
        each.mentions.map(({ speaker }) => speaker),
        curated.corrections,
      ) ??
      chooseSpelling(
        names.map((spelling) => {
          const known = curated.personName(spelling);
          const count = facts.filter((fact) => fact.name === spelling).length;
          return { text: known ?? spelling, authority: nameAuthority(spelling, known), count };
        }),
        curated.isNamePart,
      );
    const written = facts.flatMap((fact) => [fact.name, ...writtenAs(fact)]);
    const handles = facts.flatMap((fact) => (fact.handle === null ? [] : [fact.handle]));
    return {
      mentions: each.mentions,
      links: each.links,
      id: `speaker/${slug(name) || 'speaker'}`,
      name,
      altNames: otherSpellings(name, [...written, ...curated.personSpellings(name)]),
      handle:
        handles.length > 0 ? chooseSpelling(handles.map((text) => ({ text, authority: 0 }))) : null,
    };
  });
  return uniqueIds(entities, ({ mentions: own }) => own.map(({ id }) => id), surroundings);
}

/** By note and place there. The order of the talks would not do: a talk may be here in part, and comes where its first mention
 * that is here stands. */
function inNoteOrder(mentions: readonly SpeakerAtTalk[]): SpeakerAtTalk[] {
  return mentions.toSorted(
    ({ speaker: a }, { speaker: b }) => byCodePoint(a.note, b.note) || a.fact.n - b.fact.n,
  );
}

/** A curated name over a full one over a name with an initial over a bare first name. */
function nameAuthority(name: string, known: string | null): number {
  if (known !== null) return 3;
  const parts = name.split(/\s+/);
  if (parts.length < 2) return 0;
  return parts.every((part) => part.replace('.', '').length > 1) ? 2 : 1;
}
