import { byCodePoint } from '../../src/text/by-code-point.js';
import { slug } from '../../src/text/slug.js';
import type { Edition } from './add-events.js';
import { mergeBoth } from './add-talks.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import type { GraphBuilder } from './graph-builder.js';
import { nameKey, type Mention } from './mention.js';
import { mergeEvidence } from './merge-evidence.js';
import { resolveSpeakers } from './resolve-speakers.js';
import type { TalkEntity } from './resolve-talks.js';

const legalForm = /\s*,?\s*\b(?:inc|ltd|llc|gmbh|corp|corporation|plc|co)\b\.?$/i;

/** Adds speakers, their talks, and the companies that the notes give for them. */
export function addSpeakers(
  builder: GraphBuilder,
  talks: readonly TalkEntity[],
  editions: ReadonlyMap<string, Edition>,
  curated: Curated,
): void {
  const events = new Map(
    talks.flatMap((talk) =>
      talk.mentions.map(
        (mention) => [`${mention.note}#${mention.fact.n}`, mention.eventFact] as const,
      ),
    ),
  );
  const companies = new Map<string, { mention: Mention<'company'>; talk: string }[]>();
  for (const { id, name, altNames, handle, mentions } of resolveSpeakers(
    talks,
    curated.personName,
  )) {
    builder.node('Speaker', id, {
      name,
      altNames,
      handle,
      talks: new Set(mentions.map(({ talkId }) => talkId)).size,
      evidence: mergeEvidence(
        mentions.map((mention) => mention.id),
        [],
      ),
    });
    for (const mention of mentions) {
      builder.relate('GAVE', id, mention.talkId, { evidence: [mention.id] }, mergeBoth);
      for (const company of mention.companies) {
        const companyId = `company/${slug(companyKey(company.fact.name, curated))}`;
        const event =
          editions.get(events.get(`${mention.note}#${mention.fact.talk}`) ?? '')?.event ?? '';
        builder.relate(
          'WORKED_FOR',
          id,
          companyId,
          { event, evidence: [company.id] },
          (before, more) => ({
            event,
            ...mergeBoth(before, more),
          }),
        );
        companies.set(companyId, [
          ...(companies.get(companyId) ?? []),
          { mention: company, talk: mention.talkId },
        ]);
      }
    }
  }
  for (const [id, mentions] of companies) {
    const names = mentions.map(({ mention: { fact } }) => ({
      text: curated.companyName(fact.name) ?? fact.name.replace(legalForm, ''),
      authority: curated.companyName(fact.name) === null ? 0 : 1,
    }));
    const name = chooseSpelling(names);
    const written = mentions.flatMap(({ mention: { fact } }) => [fact.name, fact.asWritten]);
    builder.node('Company', id, {
      name,
      altNames: [...new Set(written)].filter((text) => text !== name).toSorted(byCodePoint),
      talks: new Set(mentions.map(({ talk }) => talk)).size,
      evidence: mergeEvidence(
        mentions.map(({ mention }) => mention.id),
        [],
      ),
    });
  }
}

/** The spelling that stands for a company: curated where known, else without its legal form. */
function companyKey(name: string, curated: Curated): string {
  return curated.companyName(name) ?? nameKey(name.replace(legalForm, ''));
}
