// A deck as a slide dump: `SLIDE n`, the title, the items; what stands on its notes page after a blank line. The order of
// slides is that of the presentation's own list, not of the parts' names.

import { createTextBuilder, type BuiltText } from '../text-builder.js';
import { parseXml } from './parse-xml.js';
import { readSlide } from './read-slide.js';
import { relationshipsOf } from './relationships.js';
import { findElements } from './xml-search.js';

/** The text of a deck by its parts; `main` is the presentation's own part. Throws where a part is broken. */
export function readPptx(parts: ReadonlyMap<string, Uint8Array>, main: string): BuiltText {
  const presentation = parts.get(main);
  if (!presentation) throw new Error('It has no presentation.');
  const slides = relationshipsOf(parts, main).filter(({ type }) => type === 'slide');
  const ids = findElements(parseXml(presentation), 'p:sldId').map(
    ({ attributes }) => attributes['r:id'],
  );
  const text = createTextBuilder();
  for (const [index, id] of ids.entries()) {
    const part = slides.find((slide) => slide.id === id)?.target ?? '';
    text.place(`slide ${index + 1}`);
    text.gap();
    text.line(`SLIDE ${index + 1}`);
    const bytes = parts.get(part);
    if (!bytes) continue;
    const links = relationshipsOf(parts, part);
    const { title, lines } = readSlide(parseXml(bytes), links);
    if (title !== '') text.line(title);
    for (const line of lines) text.line(line);
    const diagrams = links.filter(({ type }) => type === 'diagramData');
    for (const { target } of diagrams)
      for (const line of readDiagram(parts, target)) text.line(line);
    const notes = links.find(({ type }) => type === 'notesSlide')?.target ?? '';
    const spoken = parts.get(notes);
    if (!spoken) continue;
    text.place(`slide ${index + 1}, notes`);
    text.gap();
    const page = readSlide(parseXml(spoken), relationshipsOf(parts, notes), true);
    for (const line of page.lines) text.line(line);
  }
  return text.build();
}

/** SmartArt keeps its words in a part of its own. */
function readDiagram(parts: ReadonlyMap<string, Uint8Array>, part: string): string[] {
  const bytes = parts.get(part);
  if (!bytes) return [];
  return findElements(parseXml(bytes), 'a:p')
    .map((paragraph) =>
      findElements(paragraph, 'a:t')
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((text) => `- ${text}`);
}
