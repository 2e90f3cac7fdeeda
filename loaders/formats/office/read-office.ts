// Word documents and decks of slides: archives of XML parts, told from one another by their own list of contents.

import { NoteError } from '../../note-error.js';
import { damagedFile } from '../damaged-file.js';
import type { Extraction } from '../index.js';
import { relationshipsOf } from './relationships.js';
import { unzip } from './unzip.js';

const isPart = (name: string) =>
  /^(?:\[Content_Types\]\.xml|_rels\/.*|(?:ppt|word)\/.*)$/.test(name) &&
  /\.(?:xml|rels)$/.test(name) &&
  !/\/(?:theme|slideLayouts|slideMasters|notesMasters|handoutMasters|charts|media|embeddings|fonts|glossary)\//.test(
    name,
  );

/** Extracts the text of an office file. Throws a `NoteError` where it is none, broken, locked or too large. */
export async function readOffice(bytes: Uint8Array, path: string): Promise<Extraction> {
  const parts = await unzip(bytes, path, isPart);
  const types = Buffer.from(parts.get('[Content_Types].xml') ?? []).toString();
  try {
    const main =
      relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
    if (/presentationml|ms-powerpoint/.test(types)) {
      const { readPptx } = await import('./read-pptx.js');
      return { ...readPptx(parts, main), fileLines: null, format: 'pptx', title: null };
    }
    if (/wordprocessingml|ms-word/.test(types)) {
      const { readDocx } = await import('./read-docx.js');
      return { ...(await readDocx(parts, main)), format: 'docx', title: null };
    }
  } catch (error) {
    throw error instanceof NoteError ? error : damagedFile(path, 'a part of it is broken', error);
  }
  throw new NoteError(
    'NOTE_UNSUPPORTED',
    path,
    `Cannot read "${path}": it is an archive, but no Word document or PowerPoint deck. Unpack it, or save it as .docx or .pptx.`,
  );
}
