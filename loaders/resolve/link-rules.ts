import { companyKeys } from './company-keys.js';
import type { Curated } from './curated.js';
import type { LinkRules } from './link-mentions.js';
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

const made = new WeakMap<Curated, AllLinkRules>();

/** All that decides what is one: the same for a whole load and for what a change touches. */
export function linkRules(curated: Curated): AllLinkRules {
  const rules = made.get(curated) ?? makeLinkRules(curated);
  made.set(curated, rules);
  return rules;
}

/** Gives some knowledge rules of its own, which must decide as those that would be made of it. */
export function setLinkRules(curated: Curated, rules: AllLinkRules): void {
  made.set(curated, rules);
}

function makeLinkRules(curated: Curated): AllLinkRules {
  const { corrections, companyName } = curated;
  const talk: LinkRules<TalkMention, string> = {
    keys: (mention) => talkKeys(mention, curated),
    compare: (one, other) => compareTalks(one, other, curated),
    apart: (one, other) => mustStayApart(one, other, curated),
    spelling: ({ fact }) => `"${fact.title ?? fact.asWritten}"`,
  };
  const speaker: LinkRules<SpeakerAtTalk, string> = {
    keys: (mention) => speakerKeys(mention.speaker, mention.talk, curated),
    compare: (one, other) => compareSpeakers(one, other, curated),
    apart: (one, other, score) => speakersApart(one, other, score, curated),
    spelling: (mention) => mention.speaker.fact.name,
  };
  const company: LinkRules<CompanyOfSpeaker, string> = {
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
