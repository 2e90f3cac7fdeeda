import { mergeBoth } from './add-talks.js';
import type { Curated } from './curated.js';
import { eventId } from './event-id.js';
import type { GraphBuilder } from './graph-builder.js';
import { resolveCompanies } from './resolve-companies.js';
import { resolveSpeakers } from './resolve-speakers.js';
import type { TalkEntity } from './resolve-talks.js';
import { speakersAtTalks } from './speakers-at-talks.js';
import { nothingElse, type Surroundings } from './surroundings.js';
import { talkIdsByFact } from './talk-ids-by-fact.js';
import { whyOne } from './why-one.js';

/** Adds speakers, their talks, and the companies that the notes give for them. */
export function addSpeakers(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  curated: Curated,
  surroundings: Surroundings = nothingElse,
): void {
  const named = speakersAtTalks(talks);
  const people = resolveSpeakers(named, curated, surroundings);
  const speakerIds = new Map(
    people.flatMap(({ id, mentions }) => mentions.map((mention) => [mention.id, id] as const)),
  );
  const talkIds = talkIdsByFact(talks);
  for (const { id, name, altNames, handle, mentions, links } of people) {
    const given = mentions.flatMap(({ talk }) => talkIds.get(talk.id) ?? []);
    builder.node('Speaker', id, {
      name,
      altNames,
      handle,
      talks: new Set(given).size,
      ...whyOne(mentions, links),
    });
    for (const mention of mentions) {
      const talk = talkIds.get(mention.talk.id);
      if (talk) builder.relate('GAVE', id, talk, { evidence: [mention.id] }, mergeBoth);
    }
  }
  for (const { id, name, altNames, mentions, links } of resolveCompanies(
    named,
    curated,
    surroundings,
  )) {
    builder.node('Company', id, {
      name,
      altNames,
      talks: new Set(mentions.flatMap(({ of }) => talkIds.get(of.talk.id) ?? [])).size,
      ...whyOne(mentions, links),
    });
    for (const { id: fact, of } of mentions) {
      const speaker = speakerIds.get(of.id);
      const event = of.talk.edition === null ? '' : eventId(of.talk.edition);
      if (!speaker) continue;
      builder.relate('WORKED_FOR', speaker, id, { event, evidence: [fact] }, (before, more) => ({
        event,
        ...mergeBoth(before, more),
      }));
    }
  }
}
