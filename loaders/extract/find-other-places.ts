// Where else a note means somebody or something that it has named: "L. Saino" for Lorenzo Saino, "Slack's" for Slack.

import { companyKey } from '../../src/text/company-key.js';
import { words } from '../../src/text/words.js';
import type { Block, Document } from '../document.js';
import {
  formsIn,
  literally,
  withInitials,
  withoutFamilyName,
  type NameForm,
} from './name-forms.js';
import type { Place } from './passage.js';

/** Places of a person's name, also with an initial, by handle, and by first name where that means nobody else in the note. */
export function findOtherPlacesOfPerson(
  document: Document,
  name: string,
  { handle, isOnlyFirst }: { readonly handle: string | null; readonly isOnlyFirst: boolean },
): Place[] {
  const [first = '', ...rest] = name.split(/\s+/);
  const last = rest.at(-1);
  if (last === undefined) return [];
  const forms = [
    literally(name),
    withInitials(first, last),
    ...(handle === null ? [] : [literally(`@${handle}`)]),
    ...(isOnlyFirst && first.length > 2 ? [withoutFamilyName(first)] : []),
  ];
  return find(document, forms, [last, first, handle ?? last]);
}

/** Places of a company's name: possessive, with its acronym behind it, alone by that acronym, or by its address. */
export function findOtherPlacesOfCompany(document: Document, name: string): Place[] {
  const acronym = acronymBehind(document, name);
  const forms = [
    ...(acronym === null ? [] : [`${name} (${acronym})`, acronym]),
    `${name}'s`,
    `${name}’s`,
    name,
  ].map(literally);
  const key = companyKey(name);
  const sites = index(document).sites.filter(({ block, from, to }) => {
    const site = block.text.slice(from, to);
    return site !== name && companyKey(site) === key;
  });
  const named = find(document, forms, [words(name)[0]?.text ?? name, acronym ?? name]);
  return [...named, ...sites];
}

/** "DevOps Research and Assessment (DORA)": the capitals in brackets, where they are the name's initials. */
function acronymBehind(document: Document, name: string): string | null {
  const { acronyms } = index(document);
  if (acronyms.length === 0) return null;
  const pattern = new RegExp(`${escaped(name)}\\s+\\((\\p{Lu}{2,8})\\)`, 'u');
  const found = acronyms
    .map(({ text }) => pattern.exec(text)?.[1])
    .find((each) => each !== undefined);
  const initials = name.match(/\p{Lu}/gu)?.join('') ?? '';
  return found && (found === initials || initials.startsWith(found[0] ?? ' ')) ? found : null;
}

/** Where one of `forms` stands, the first that fits, sought in blocks that hold one of `needles` as a word. */
function find(document: Document, forms: readonly NameForm[], needles: readonly string[]): Place[] {
  const { byWord } = index(document);
  const blocks = new Set(needles.flatMap((needle) => byWord.get(needle) ?? []));
  return document.blocks
    .filter((block) => blocks.has(block))
    .flatMap((block) => formsIn(block.text, forms).map((place) => ({ block, ...place })));
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Block[]>;
  /** Those that hold capitals in brackets. */
  readonly acronyms: readonly Block[];
  /** Hosts of two parts, without `www.` */
  readonly sites: readonly Place[];
}

const indexes = new WeakMap<Document, Index>();

function index(document: Document): Index {
  const known = indexes.get(document);
  if (known) return known;
  const byWord = new Map<string, Block[]>();
  for (const block of document.blocks) {
    for (const part of new Set(block.text.match(/[\p{L}\p{N}]+/gu))) {
      const blocks = byWord.get(part);
      if (blocks) blocks.push(block);
      else byWord.set(part, [block]);
    }
  }
  const site =
    /(?<![\p{L}\d@.-])(?<=^|[\s(<"]|\/\/|www\.)[a-z0-9-]{3,}\.[a-z]{2,6}(?![\p{L}\d.-])/gu;
  const built = {
    byWord,
    acronyms: document.blocks.filter(({ text }) => /\s\(\p{Lu}{2,8}\)/u.test(text)),
    sites: document.blocks.flatMap((block) => placesOf(block, site)),
  };
  indexes.set(document, built);
  return built;
}

function placesOf(block: Block, pattern: RegExp): Place[] {
  return [...block.text.matchAll(pattern)].map(({ index: from, 0: { length } }) => ({
    block,
    from,
    to: from + length,
  }));
}

function escaped(text: string): string {
  return text
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
}
