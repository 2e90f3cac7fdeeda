// The form that every format is read into: blocks in order, each with its place in the note's text.

/** A link inside a block: its words and its address. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

export type BlockKind =
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'quote'
  | 'code'
  | 'row'
  | 'slide'
  | 'rule';

/** One heading, list item, paragraph, table row or mark. */
export interface Block {
  readonly kind: BlockKind;
  /** Level of a heading (1 to 6), nesting of an item (0 is outermost), else 0. */
  readonly depth: number;
  /** The mark before an item: `-`, `•`, `1.`; empty elsewhere. */
  readonly mark: string;
  /** Lines of the note's text, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Offsets of the content in the note's text, UTF-16 units, marks left out. */
  readonly from: number;
  readonly to: number;
  /** The content without inline markup, line breaks as spaces. */
  readonly text: string;
  /** For each unit of `text` (and its end) its offset in the note's text. */
  readonly offsets: ArrayLike<number>;
  /** How the whole block is set, where it is. */
  readonly emphasis: 'strong' | 'emphasis' | null;
  readonly links: readonly Link[];
  /** Blank lines stand before it. */
  readonly apart: boolean;
}

export interface FrontMatter {
  readonly [key: string]: unknown;
}

export interface Document {
  readonly text: string;
  readonly format: FormatName;
  readonly title: string | null;
  readonly author: string | null;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
  /** For extracted texts the file's line of each line of `text`. */
  readonly fileLines: readonly number[] | null;
}

/** How a text is laid out. */
export type FormatName = 'markdown' | 'bullets' | 'slides' | 'html' | 'programme' | 'prose';

/** What a text was extracted from, where it is not the file's own. */
export const sourceFormats = [
  'html',
  'pdf',
  'pptx',
  'docx',
  'transcript',
  'email',
  'programme',
] as const;
export type SourceFormat = (typeof sourceFormats)[number];
