// Archives for tests: whole ones, and such as nobody's program would write.

import { strToU8, zipSync } from 'fflate';

/** A zip archive of these parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** The parts of a Word document with this XML as its body. */
export function documentParts(body: string): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
}

/** A paragraph of a Word document. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The parts of a deck whose slides have these trees of shapes, in this order. */
export function deckParts(trees: readonly string[]): Record<string, string> {
  const ids = trees.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`);
  const slides = trees.map((tree, index) => [
    `ppt/slides/slide${index}.xml`,
    `<p:sld><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`,
  ]);
  return {
    '[Content_Types].xml':
      '<Types><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>',
    '_rels/.rels': relationships(['rId1', 'officeDocument', '/ppt/presentation.xml']),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(
      ...trees.map((_, index) => [`rId${index}`, 'slide', `slides/slide${index}.xml`] as const),
    ),
    ...Object.fromEntries(slides),
  };
}

/** A shape with these paragraphs; `holder` is the type of its placeholder, null for a text box. */
export function shape(holder: string | null, ...paragraphs: readonly string[]): string {
  const mark = holder === null ? '' : `<p:ph type="${holder}"/>`;
  const texts = paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`);
  return `<p:sp><p:nvSpPr><p:nvPr>${mark}</p:nvPr></p:nvSpPr><p:txBody>${texts.join('')}</p:txBody></p:sp>`;
}

function relationships(...each: readonly (readonly [string, string, string])[]): string {
  const list = each.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}
