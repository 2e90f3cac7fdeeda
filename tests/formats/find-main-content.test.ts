import { describe, expect, it } from '@jest/globals';
import { parseHtml } from '../../loaders/formats/parse-html.js';
import { programmePage, webPages } from './web-pages.js';

const read = (html: string) => parseHtml(html, 1, true);

describe.each(Object.entries(webPages))('of %s', (_, html) => {
  it('the text is read, with its heading and in its order', () => {
    const { text } = read(html);
    expect(text).toMatch(
      /^#+ SREcon23 EMEA, day one\n\s*#+ Queues Have .*Kos, Fjordbank\n\s*The talk was.*- Bound every queue, even the ones you like\.\n- Shed load before the queue is full\.\n\s*The second half.*the outage\.\n/s,
    );
  });

  it('nothing around the text is read', () => {
    expect(read(html).text).not.toMatch(/gone/);
  });

  it('lines are those of the page, and the title is that of its head', () => {
    const { text, fileLines, title } = read(html);
    const index = text.split('\n').findIndex((line) => line.startsWith('- Bound every'));
    expect(html.split('\n')[(fileLines[index] ?? 0) - 1]).toContain('Bound every');
    expect(title).toBe('SREcon23 EMEA, day one | Petra reads');
  });
});

describe('findMainContent', () => {
  it('keeps every section where the text lies in several', () => {
    const html = webPages['a page whose text lies in sections'] ?? '';
    expect(read(html).text).toContain('- Practise the rollback every week.');
  });

  it('keeps a programme, though it is all links', () => {
    const { text } = read(programmePage);
    expect(text).toContain('Rollbacks Without Regret');
    expect(text).not.toContain('Home');
  });

  it('keeps all of a page with little text', () => {
    expect(read('<body><p>Bound it.</p><div>Shed load.</div></body>').text).toBe(
      'Bound it.\n\nShed load.\n',
    );
  });

  it('reads a page of nothing', () => {
    expect(read('').text.trim()).toBe('');
  });

  it('reads a page that is nested without end', () => {
    const html = `<div class="sidebar">${'<div class="menu">'.repeat(20_000)}Bound it.`;
    expect(() => read(html)).not.toThrow();
  });

  it('leaves files alone: they are read whole', () => {
    const html = webPages['a blog with classes'] ?? '';
    expect(parseHtml(html).text).toContain('Imprint gone');
  });
});
