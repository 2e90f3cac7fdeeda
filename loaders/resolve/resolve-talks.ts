import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import type { Curated } from './curated.js';
import { linkMentions, type Linked } from './link-mentions.js';
import { linkRules } from './link-rules.js';
import type { TalkMention } from './mention.js';
import { otherSpellings } from './other-spellings.js';
import { renamedTo } from './renamed-to.js';
import { nothingElse, type Surroundings } from './surroundings.js';
import { uniqueIds } from './unique-ids.js';

/** One talk with all its mentions. */
export interface TalkEntity extends Linked<TalkMention> {
  readonly id: string;
  readonly title: string | null;
  readonly altTitles: readonly string[];
}

/** The talks that are told, each once. */
export function resolveTalks(
  told: readonly TalkMention[],
  curated: Curated,
  surroundings: Surroundings = nothingElse,
): TalkEntity[] {
  // Of one that is here in part the store knows the talk: nobody need be compared with it.
  const named: TalkEntity[] = [];
  const whole: TalkMention[] = [];
  for (const mention of told) {
    const id = surroundings.talkOf(mention.id);
    if (id === null) whole.push(mention);
    else named.push({ id, title: null, altTitles: [], mentions: [mention], links: new Map() });
  }
  const linked = linkMentions(whole, linkRules(curated).talk);
  const entities = [...linked.map((each) => toEntity(each, curated)), ...named];
  return uniqueIds(entities, ({ mentions }) => mentions.map(({ id }) => id), surroundings);
}

function toEntity(linked: Linked<TalkMention>, { isWord, corrections }: Curated): TalkEntity {
  const { mentions } = linked;
  const titles = mentions.flatMap(({ fact, speakers }) =>
    fact.title === null
      ? []
      : [{ text: fact.title, authority: Number(fact.depth === 'listed' && speakers.length > 0) }],
  );
  const renamed = renamedTo('talk', mentions, corrections);
  const title = renamed ?? (titles.length > 0 ? chooseSpelling(titles, isWord) : null);
  const name =
    title ?? chooseSpelling(mentions.map(({ fact }) => ({ text: fact.asWritten, authority: 0 })));
  return {
    mentions,
    links: linked.links,
    id: `talk/${slug(name) || 'untitled'}`,
    title,
    altTitles: otherSpellings(
      title ?? '',
      titles.map(({ text }) => text),
    ),
  };
}
