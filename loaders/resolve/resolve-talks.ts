import { byCodePoint } from '../../src/text/by-code-point.js';
import type { NoteFacts } from '../../src/graph.js';
import { slug } from '../../src/text/slug.js';
import { chooseSpelling } from './choose-spelling.js';
import { cluster, type Pair } from './cluster.js';
import type { Curated } from './curated.js';
import { talkMentions, type TalkMention } from './mention.js';
import { compareTalks, mustStayApart } from './same-talk.js';
import { uniqueIds } from './unique-ids.js';

/** One talk with all its mentions. */
export interface TalkEntity {
  readonly id: string;
  readonly title: string | null;
  readonly altTitles: readonly string[];
  readonly mentions: readonly TalkMention[];
}

/** The talks that the notes tell, each once. Pairs are sought among mentions that share a key. */
export function resolveTalks(
  notes: readonly NoteFacts[],
  eventName: Curated['eventName'],
): TalkEntity[] {
  const mentions = talkMentions(notes, eventName);
  const blocks = new Map<string, number[]>();
  for (const [index, mention] of mentions.entries()) {
    for (const key of keysOf(mention)) blocks.set(key, [...(blocks.get(key) ?? []), index]);
  }
  const pairs = new Map<string, Pair>();
  for (const block of blocks.values()) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const [a, b] = [mentions[one], mentions[other]];
        if (!a || !b || pairs.has(`${one} ${other}`)) continue;
        const found = compareTalks(a, b);
        if (found) pairs.set(`${one} ${other}`, { one, other, score: found.score });
      }
    }
  }
  const clusters = cluster(
    mentions.map(({ id }) => id),
    [...pairs.values()],
    (one, other) => {
      const [a, b] = [mentions[one], mentions[other]];
      return a === undefined || b === undefined || mustStayApart(a, b);
    },
  );
  const entities = clusters.map((indexes) =>
    toEntity(indexes.flatMap((index) => mentions[index] ?? [])),
  );
  return uniqueIds(entities, ({ mentions: own }) => own.map(({ id }) => id));
}

/** Mentions of one talk share one of these: a longer word of the title and the event, a speaker, or two words in a row. */
function keysOf(mention: TalkMention): readonly string[] {
  const long = [...new Set(mention.words.filter((word) => word.length > 3))];
  const rows = long.slice(1).map((word, index) => `row ${long[index]} ${word}`);
  return [
    `title ${mention.words.join(' ')}`,
    ...rows,
    ...long.map((word) => `word ${mention.edition ?? ''} ${word}`),
    ...mention.speakers.map(({ key }) => `speaker ${key.split(' ').at(-1)}`),
  ];
}

function toEntity(mentions: readonly TalkMention[]): TalkEntity {
  const titles = mentions.flatMap(({ fact, speakers }) =>
    fact.title === null
      ? []
      : [{ text: fact.title, authority: Number(fact.depth === 'listed' && speakers.length > 0) }],
  );
  const title = titles.length > 0 ? chooseSpelling(titles) : null;
  const altTitles = [...new Set(titles.map(({ text }) => text))]
    .filter((text) => text !== title)
    .toSorted(byCodePoint);
  const name =
    title ?? chooseSpelling(mentions.map(({ fact }) => ({ text: fact.asWritten, authority: 0 })));
  return { id: `talk/${slug(name) || 'untitled'}`, title, altTitles, mentions };
}
