import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { extractSource } from '../../loaders/formats/extract-source.js';
import { unzip } from '../../loaders/formats/office/unzip.js';
import { NoteError } from '../../loaders/note-error.js';
import { deckParts, documentParts, paragraph, shape, zipOf } from './zip-files.js';

const extract = (bytes: Uint8Array) => extractSource({ path: 'file', bytes });
const textOf = async (parts: Record<string, string>) => (await extract(zipOf(parts))).text;

async function refusal(work: Promise<unknown>): Promise<NoteError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof NoteError) return error;
  throw new Error('Expected a NoteError.', { cause: error });
}

/** Where the list of an archive's parts begins, and each of its entries. */
function listOf(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (
    let at = bytes.indexOf('PK\u0001\u0002');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4)
  )
    starts.push(at);
  return starts;
}

describe('a deck', () => {
  it('puts the title first wherever its shape stands', async () => {
    const tree = shape('body', 'Bound it.') + shape('title', 'Queues', 'for Everyone');
    expect(await textOf(deckParts([tree]))).toBe('SLIDE 1\nQueues for Everyone\n- Bound it.\n');
  });

  it.each(['sldNum', 'dt', 'ftr', 'hdr'])('leaves out the %s of every slide', async (type) => {
    expect(await textOf(deckParts([shape('title', 'Queues') + shape(type, '7')]))).toBe(
      'SLIDE 1\nQueues\n',
    );
  });

  it('keeps boxes apart, and gives them no bullets', async () => {
    expect(await textOf(deckParts([shape(null, 'One') + shape(null, 'Two')]))).toBe(
      'SLIDE 1\nOne\n\nTwo\n',
    );
  });

  it('counts a slide that is missing', async () => {
    const parts = deckParts([
      shape('title', 'One'),
      shape('title', 'Two'),
      shape('title', 'Three'),
    ]);
    delete parts['ppt/slides/slide1.xml'];
    const { text, places } = await extract(zipOf(parts));
    expect(text).toBe('SLIDE 1\nOne\n\nSLIDE 2\n\nSLIDE 3\nThree\n');
    expect(places?.map(({ place }) => place)).toEqual(['slide 1', 'slide 2', 'slide 3']);
  });

  it('reads characters that XML has to write as entities', async () => {
    expect(await textOf(deckParts([shape('title', 'R&amp;D &#8211; &lt;SLO&gt;')]))).toBe(
      'SLIDE 1\nR&D – <SLO>\n',
    );
  });
});

describe('a document', () => {
  it('tells pages by the breaks that the author set', async () => {
    const parts = documentParts(
      `${paragraph('One')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph('Two')}`,
    );
    const { text, places } = await extract(zipOf(parts));
    expect(text).toBe('One\n\nTwo\n');
    expect(places).toEqual([
      { line: 1, place: 'page 1' },
      { line: 3, place: 'page 2' },
    ]);
  });

  it('has no places where it tells no pages', async () => {
    expect((await extract(zipOf(documentParts(paragraph('One'))))).places).toBeNull();
  });

  it('is read in UTF-16 too', async () => {
    const parts = documentParts(paragraph('Größe'));
    const wide = Buffer.from(`\ufeff${parts['word/document.xml']}`, 'utf16le');
    const { text } = await extract(zipOf({ ...parts, 'word/document.xml': wide }));
    expect(text).toBe('Größe\n');
  });
});

describe('refuses', () => {
  it('a spreadsheet or any other archive, and says what to do', async () => {
    const { code, message } = await refusal(extract(zipOf({ 'xl/workbook.xml': '<workbook/>' })));
    expect(code).toBe('NOTE_UNSUPPORTED');
    expect(message).toBe(
      'Cannot read "file": it is an archive, but no Word document or PowerPoint deck. Unpack it, or save it as .docx or .pptx.',
    );
  });

  it('an Office file of the old kind', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex');
    expect((await refusal(extract(old))).code).toBe('NOTE_UNSUPPORTED');
  });

  it('a file without words', async () => {
    const { code } = await refusal(extract(zipOf(documentParts('<w:p/>'))));
    expect(code).toBe('NOTE_EMPTY');
  });

  it.each([
    ['cut at its end', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
    ['cut in the middle', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['with other bytes inside', (whole: Buffer) => Buffer.from(whole).fill(0x55, 60, 90)],
  ])('an archive %s', async (_, spoil) => {
    const whole = Buffer.from(zipOf(documentParts(paragraph('One more time, slowly'))));
    expect((await refusal(extract(spoil(whole)))).code).toBe('NOTE_DAMAGED');
  });

  it('a locked part', async () => {
    const bytes = Buffer.from(zipOf(documentParts(paragraph('One'))));
    for (const at of listOf(bytes)) bytes.writeUInt16LE(1, at + 8);
    expect((await refusal(extract(bytes))).code).toBe('NOTE_LOCKED');
  });

  it.each(['<!DOCTYPE w [<!ENTITY a "b">]>', '<!DOCTYPE w SYSTEM "file:///etc/passwd">'])(
    'XML that declares entities: %s',
    async (declaration) => {
      const parts = documentParts(paragraph('One'));
      const { code } = await refusal(
        textOf({ ...parts, 'word/document.xml': declaration + parts['word/document.xml'] }),
      );
      expect(code).toBe('NOTE_DAMAGED');
    },
  );

  it.each([
    ['a deck', deckParts(['<p:grpSp>'.repeat(5000) + '</p:grpSp>'.repeat(5000)])],
    ['a document', documentParts('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))],
  ])('%s that is nested without end', async (_, parts) => {
    expect((await refusal(textOf(parts))).code).toMatch(/^NOTE_(?:DAMAGED|EMPTY)$/);
  });

  it('a part that unpacks to much more than it takes, before it is unpacked', async () => {
    const bomb = zipOf(documentParts('x'.repeat(40_000_000)));
    expect(bomb.length).toBeLessThan(200_000);
    const started = performance.now();
    const { code, message } = await refusal(extract(bomb));
    expect(code).toBe('NOTE_TOO_LARGE');
    expect(message).toContain('more than 30 MB');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const isWanted = () => true;

describe('unzip', () => {
  it('gives wanted parts alone, packed or not', async () => {
    const bytes = zipOf({ 'a.xml': 'alpha '.repeat(100), 'b.xml': 'b', 'c.png': 'picture' });
    const parts = await unzip(bytes, 'file', (name) => name.endsWith('.xml'));
    expect([...parts].map(([name, part]) => [name, Buffer.from(part).toString()])).toEqual([
      ['a.xml', 'alpha '.repeat(100)],
      ['b.xml', 'b'],
    ]);
  });

  it('counts all parts together', async () => {
    const bytes = zipOf({ 'a.xml': 'a'.repeat(600), 'b.xml': 'b'.repeat(600) });
    const limits = { entries: 10, bytes: 1000 };
    expect((await refusal(unzip(bytes, 'file', isWanted, limits))).code).toBe('NOTE_TOO_LARGE');
    expect((await unzip(bytes, 'file', isWanted, { ...limits, bytes: 1200 })).size).toBe(2);
  });

  it('does not believe the size that a part gives itself', async () => {
    const bytes = Buffer.from(zipOf({ 'a.xml': 'a'.repeat(100_000) }));
    for (const at of listOf(bytes)) bytes.writeUInt32LE(1, at + 24);
    const limits = { entries: 10, bytes: 1000 };
    expect((await refusal(unzip(bytes, 'file', isWanted, limits))).code).toBe('NOTE_TOO_LARGE');
  });

  it('refuses many parts', async () => {
    const bytes = zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.xml`, ''])));
    const limits = { entries: 20, bytes: 1000 };
    expect((await refusal(unzip(bytes, 'file', isWanted, limits))).code).toBe('NOTE_TOO_LARGE');
  });

  it('refuses parts that lie on each other', async () => {
    const packed = deflateRawSync(Buffer.alloc(100_000, 'a'));
    const one = Buffer.from(zipOf({ 'a.xml': Buffer.alloc(100_000, 'a') }));
    const [start = 0] = listOf(one);
    const end = one.indexOf('PK\u0005\u0006');
    const entry = one.subarray(start, end);
    const tail = Buffer.from(one.subarray(end));
    tail.writeUInt16LE(50, 8);
    tail.writeUInt16LE(50, 10);
    const bytes = Buffer.concat([
      one.subarray(0, start),
      ...Array.from({ length: 50 }, () => entry),
      tail,
    ]);
    expect(packed.length * 50).toBeGreaterThan(one.length);
    expect((await refusal(unzip(bytes, 'file', isWanted))).code).toMatch(/DAMAGED|TOO_LARGE/);
  });
});
