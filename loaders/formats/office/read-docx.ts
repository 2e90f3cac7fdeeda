// A document by way of HTML, whose reader then makes text of it. Word leaves marks where pages ended when it last laid the
// document out: they are kept as a character that no text has, to tell the page of each line.

import mammoth from 'mammoth';
import { parseHtml } from '../parse-html.js';
import { createTextBuilder, type BuiltText } from '../text-builder.js';
import { decodeXml } from './decode-xml.js';

const pageEnd = '\u{F8FE}';

/** Mammoth's own form of an opened archive; it would unpack one itself without any limit. */
interface Archive {
  readonly exists: (name: string) => boolean;
  readonly read: (name: string) => Promise<string>;
}

/** The text of a document by its parts; `main` is the document's own part. Throws where a part is broken. */
export async function readDocx(
  parts: ReadonlyMap<string, Uint8Array>,
  main: string,
): Promise<BuiltText> {
  const texts = new Map([...parts].map(([name, bytes]) => [name, decodeXml(bytes)]));
  texts.set(main, markPages(texts.get(main) ?? ''));
  const file: Archive = {
    exists: (name) => texts.has(name),
    read: async (name) => {
      const text = texts.get(name);
      if (text === undefined) throw new Error(`It has no part "${name}".`);
      return text;
    },
  };
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
    styleMap: [
      "p[style-name='Title'] => h1:fresh",
      "p[style-name='Quote'] => blockquote > p:fresh",
    ],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    includeEmbeddedStyleMap: false,
  });
  return withPages(parseHtml(withoutNoteMarks(value)).text);
}

/** Footnotes stay, the arrows and numbers that lead there and back go. */
function withoutNoteMarks(html: string): string {
  return html
    .replaceAll(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replaceAll(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '');
}

/** Pages by the marks of the last layout, or by breaks that the author set. */
function markPages(xml: string): string {
  const laidOut = /<w:lastRenderedPageBreak\s*\/>/g;
  const set = /<w:br\s+w:type="page"\s*\/>/g;
  return xml.replaceAll(xml.search(laidOut) < 0 ? set : laidOut, `<w:t>${pageEnd}</w:t>`);
}

function withPages(text: string): BuiltText {
  const builder = createTextBuilder();
  const hasPages = text.includes(pageEnd);
  let page = 1;
  for (const line of text.split('\n')) {
    const ends = line.split(pageEnd).length - 1;
    // A page that ends inside a line ends after it, as far as lines can tell.
    const isStart = new RegExp(`^[\\s#>|-]*${pageEnd}`, 'u').test(line);
    if (isStart) page += 1;
    if (hasPages) builder.place(`page ${page}`);
    const words = line.replaceAll(pageEnd, '').trimEnd();
    if (words === '') builder.gap();
    else builder.line(words);
    page += isStart ? ends - 1 : ends;
  }
  return builder.build();
}
