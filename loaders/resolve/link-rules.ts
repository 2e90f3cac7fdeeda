import { companyKeys } from './company-keys.js';
import type { Curated } from './curated.js';
import type { Link, LinkRules } from './link-mentions.js';
import type { TalkMention } from './mention.js';
import { compareCompanies, type CompanyOfSpeaker } from './same-company.js';
import { compareSpeakers, speakersApart, type SpeakerAtTalk } from './same-speaker.js';
import { compareTalks, mustStayApart } from './same-talk.js';
import { speakerKeys } from './speaker-keys.js';
import { talkKeys } from './talk-keys.js';
import { withCorrections } from './with-corrections.js';

export interface AllLinkRules {
  readonly talk: LinkRules<TalkMention>;
  readonly speaker: LinkRules<SpeakerAtTalk>;
  readonly company: LinkRules<CompanyOfSpeaker>;
}

/** All that decides what is one: the same for a whole load and for what a change touches. */
export function linkRules(curated: Curated): AllLinkRules {
  return curated.rules ?? makeLinkRules(curated);
}

/** What is curated, with rules that compare no two mentions twice: for a change, which looks at them as they were, as they
 * will be, and for what is linked. */
export function rememberLinks(curated: Curated): Curated {
  const { talk, speaker, company } = makeLinkRules(curated);
  return {
    ...curated,
    rules: {
      talk: remembering(talk),
      speaker: remembering(speaker),
      company: remembering(company),
    },
  };
}

function remembering<T extends { readonly id: string }>(rules: LinkRules<T>): LinkRules<T> {
  const links = new Map<string, Link | null>();
  return {
    ...rules,
    compare: (one, other) => {
      // In their order, since the words of a reason follow it.
      const pair = `${one.id} ${other.id}`;
      const known = links.get(pair);
      if (known !== undefined) return known;
      const link = rules.compare(one, other);
      links.set(pair, link);
      return link;
    },
  };
}

function makeLinkRules(curated: Curated): AllLinkRules {
  const { corrections, companyName } = curated;
  const talk: LinkRules<TalkMention> = {
    keys: (mention) => talkKeys(mention, curated),
    compare: (one, other) => compareTalks(one, other, curated),
    apart: (one, other) => mustStayApart(one, other, curated),
    spelling: ({ fact }) => `"${fact.title ?? fact.asWritten}"`,
  };
  const speaker: LinkRules<SpeakerAtTalk> = {
    keys: (mention) => speakerKeys(mention.speaker, mention.talk, curated),
    compare: (one, other) => compareSpeakers(one, other, curated),
    apart: (one, other, score) => speakersApart(one, other, score, curated),
    spelling: (mention) => mention.speaker.fact.name,
  };
  const company: LinkRules<CompanyOfSpeaker> = {
    keys: ({ fact, of }) => companyKeys(fact.name, of.speaker, curated),
    compare: (one, other) => compareCompanies(one, other, curated),
    apart: (one, other) => {
      const [a, b] = [companyName(one.fact.name), companyName(other.fact.name)];
      return a !== null && b !== null && a !== b;
    },
    spelling: ({ fact }) => fact.name,
  };
  return {
    talk: withCorrections('talk', corrections, talk, (mention) => mention),
    speaker: withCorrections('speaker', corrections, speaker, (mention) => mention.speaker),
    company: withCorrections('company', corrections, company, (mention) => mention),
  };
}
