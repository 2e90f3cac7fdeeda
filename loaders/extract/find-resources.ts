import type { ResourceKind } from '../../src/graph.js';
import type { Block } from '../document.js';
import type { Place } from './passage.js';

export interface FoundResource {
  readonly kind: ResourceKind;
  readonly title: string;
  readonly url: string | null;
  readonly place: Place;
  readonly rule: string;
}

const labelled =
  /^(books?|papers?|tools?|slides|video|website|further reading|book to read|link)\s*:\s*["“]?(.+?)["”]?(?:,\s+(?:by\s+)?\p{Lu}.*|\.)?$/iu;

/** Books, papers, tools, slides, videos and links that a passage points to. */
export function findResources(blocks: readonly Block[]): FoundResource[] {
  return blocks.flatMap((block) => [...named(block), ...linked(block)]);
}

/** "Book: Accelerate: the Science of DevOps." */
function named(block: Block): FoundResource[] {
  const match = labelled.exec(block.text);
  const title = match?.[2];
  if (!match || !title || /^https?:/.test(title)) return [];
  const word = (match[1] ?? '').toLowerCase();
  const kind: ResourceKind = word.startsWith('book')
    ? 'book'
    : word.startsWith('paper')
      ? 'paper'
      : word.startsWith('tool')
        ? 'tool'
        : word === 'slides' || word === 'video'
          ? word
          : 'link';
  const from = match[0].indexOf(title);
  return [
    {
      kind,
      title,
      url: null,
      place: { block, from, to: from + title.length },
      rule: 'resource/label',
    },
  ];
}

function linked(block: Block): FoundResource[] {
  return block.links
    .filter(
      ({ url }) => /^https?:\/\//.test(url) && !/twitter\.com\/\w+$|\/\/x\.com\/\w+$/.test(url),
    )
    .map(({ text, url }) => {
      const at = block.text.indexOf(text);
      const from = Math.max(0, at);
      return {
        kind: kindOf(url, text),
        title: text.trim() || url,
        url,
        place: { block, from, to: at < 0 ? block.text.length : from + text.length },
        rule: 'resource/link',
      };
    });
}

function kindOf(url: string, text: string): ResourceKind {
  if (/youtube\.com|youtu\.be|vimeo\.com/.test(url)) return 'video';
  if (
    /slideshare|speakerdeck|slides\.com|docs\.google\.com\/presentation|noti\.st/.test(url) ||
    /\bslides\b/i.test(text)
  )
    return 'slides';
  if (/arxiv\.org|dl\.acm\.org|research\.google|\.pdf$/.test(url) || /\bpaper\b/i.test(text))
    return 'paper';
  if (/github\.com\/[\w.-]+\/[\w.-]+|gitlab\.com/.test(url)) return 'tool';
  return /amazon\.[a-z.]+\/.*(?:dp|gp)\/|oreilly\.com\/library/.test(url) ? 'book' : 'link';
}
