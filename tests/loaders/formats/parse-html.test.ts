import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { parseHtml } from '../../../loaders/formats/parse-html.js';

/** The lines of the text that hold anything. */
const linesOf = (html: string) =>
  parseHtml(html)
    .text.split('\n')
    .filter((line) => line !== '');

/** Each such line with the file's line that it came from. */
const placed = (html: string, firstLine?: number) => {
  const { text, fileLines } = parseHtml(html, firstLine);
  return text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [[line, fileLines[index]] as const]));
};

const words = (source: string) => (source.match(/[a-z]+/g) ?? []).toSorted();

describe('parseHtml', () => {
  it.each([
    ['headings', '<h1>Day one</h1><h3>Queues</h3>', ['# Day one', '### Queues']],
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['unclosed paragraphs', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['line breaks', '<p>One<br>Two<br/>Three</p>', ['One', 'Two', 'Three']],
    ['divisions', '<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', ['- One', '- Two']],
    ['numbered lists', '<ol><li>One</li><li>Two</li></ol>', ['- One', '- Two']],
    [
      'nested lists',
      '<ul><li>One<ul><li>Two<ol><li>Three</li></ol></li></ul></li><li>Four</li></ul>',
      ['- One', '  - Two', '    - Three', '- Four'],
    ],
    [
      'items that hold paragraphs',
      '<ul><li><p>One</p></li><li><p>Two</p></li></ul>',
      ['- One', '- Two'],
    ],
    ['items without a list', '<li>One<li>Two', ['- One', '- Two']],
    ['quotes', '<blockquote>Hope is no plan.</blockquote>', ['> Hope is no plan.']],
    [
      'paragraphs in cells',
      '<table><tr><td><p>Queues</p><p>and more</p></td><td><div>Marta<br>Kos</div></td></tr></table>',
      ['| Queues and more | Marta Kos |'],
    ],
    [
      'tables that lay out a page',
      '<table><tr><td><h2>Queues</h2><p>One.</p></td></tr></table>',
      ['## Queues', 'One.'],
    ],
    [
      'preformatted lines',
      '<pre>Page on symptoms\n  Automate</pre>',
      ['Page on symptoms', 'Automate'],
    ],
    ['a page that stands in one form', '<form id="all"><p>One</p></form>', ['One']],
    ['no form to search', '<p>One</p><form>Search <input></form>', ['One']],
    [
      'all paragraphs of a quote',
      '<blockquote><p>One.</p><p>Two.</p></blockquote>Three.',
      ['> One.', '> Two.', 'Three.'],
    ],
    [
      'tables',
      '<table><tr><th>Talk</th><th>Speaker</th></tr><tr><td>Queues</td><td>Marta</td></tr></table>',
      ['| Talk | Speaker |', '|---|', '| Queues | Marta |'],
    ],
    ['definitions', '<dl><dt>SLO</dt><dd>A target</dd></dl>', ['SLO', 'A target']],
    [
      'inline marks as their words',
      '<p>so <b>very</b> <i>full</i>, <em>ha</em>l<code>f</code></p>',
      ['so very full, half'],
    ],
    ['entities', '<p>Q &amp; A &lt;b&gt; &#8211; &hellip; caf&eacute;</p>', ['Q & A <b> – … café']],
    [
      'space that does not break',
      '<p>Marta&nbsp;Lindqvist,\u00a0&nbsp;Fastly</p>',
      ['Marta Lindqvist, Fastly'],
    ],
    [
      'lines that the source wraps',
      '<p>One\n  sentence\r\n wrapped.</p>',
      ['One sentence wrapped.'],
    ],
    ['text outside of any element', 'One<p>Two</p>Three', ['One', 'Two', 'Three']],
    ['nothing', '', []],
    ['elements that hold nothing', '<h2></h2><p> </p><ul><li></li></ul><p>One</p>', ['One']],
  ])('reads %s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it.each(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'button', 'iframe'])(
    'leaves out what stands in a %s element',
    (name) => {
      expect(linesOf(`<p>One</p><${name}>let x = 'hidden'</${name}><p>Two</p>`)).toEqual([
        'One',
        'Two',
      ]);
    },
  );

  it('leaves out comments', () => {
    expect(linesOf('<p>One<!-- hidden --> two</p>')).toEqual(['One two']);
  });

  it("keeps a link's address with its words", () => {
    expect(linesOf('<p>See <a href="https://talks.test/1">the talk</a>, please</p>')).toEqual([
      'See [the talk](https://talks.test/1), please',
    ]);
  });

  it.each([
    ['a link inside the page', '<p><a href="#top">Up</a></p>', 'Up'],
    [
      'a bare address',
      '<a href="https://talks.test/1">https://talks.test/1</a>',
      'https://talks.test/1',
    ],
    ['a script', '<a href="javascript:go()">Go</a>', 'Go'],
    ['a picture', '<a href="https://talks.test/1"><img src="a.png"></a><p>One</p>', 'One'],
  ])('adds no address to %s', (_, html, line) => {
    expect(linesOf(html)).toEqual([line]);
  });

  it('gives the title of the page on one line, or none', () => {
    expect(parseHtml('<html><head><title>\n Day  one\n notes </title></head></html>').title).toBe(
      'Day one notes',
    );
    expect(parseHtml('<title></title><p>One</p>').title).toBeNull();
    expect(parseHtml('<p>One</p>').title).toBeNull();
  });

  describe('lines of the file', () => {
    const page = [
      '<!doctype html>',
      '<html><head><title>Day one</title>',
      '<style>p { margin: 0 }</style></head>',
      '<body>',
      '<h1>Day one</h1>',
      '<p>Marta and',
      'Owen said so.</p>',
      '<ul>',
      '<li>One',
      '  <ul><li>Two</li></ul></li>',
      '<li>',
      '',
      '  Three</li></ul>',
      '<table>',
      '<tr><th>Talk</th></tr>',
      '<tr><td>Queues</td></tr></table>',
      '</body></html>',
    ];

    it('stand beside the lines of the text', () => {
      expect(placed(page.join('\n'))).toEqual([
        ['# Day one', 5],
        ['Marta and Owen said so.', 6],
        ['- One', 9],
        ['  - Two', 10],
        ['- Three', 13],
        ['| Talk |', 15],
        ['|---|', 15],
        ['| Queues |', 16],
      ]);
    });

    it('are the same whatever the line ends', () => {
      expect(placed(page.join('\r\n'))).toEqual(placed(page.join('\n')));
    });

    it('are all the first where the page is one line', () => {
      expect(placed(page.slice(3).join('')).map(([, line]) => line)).toEqual(
        Array.from({ length: 8 }, () => 1),
      );
    });

    it('count on from the line that the page begins at', () => {
      expect(placed('<p>One</p>\n<p>Two</p>', 7)).toEqual([
        ['One', 7],
        ['Two', 8],
      ]);
    });
  });

  it('reads 10,000 nested elements and loses no text', () => {
    const deep = `<div>before${'<div>'.repeat(10_000)}<b>deep</b> words${'</div>'.repeat(10_000)}</div>after`;
    expect(linesOf(deep)).toEqual(['before', 'deep words', 'after']);
  });

  it('gives every word of any tree once and in order, with one file line for each line', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const name = fc.constantFrom(
      'p',
      'div',
      'ul',
      'li',
      'b',
      'h2',
      'table',
      'td',
      'blockquote',
      'span',
      'a',
      'section',
    );
    const { tree } = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
      leaf: word.map((text) => ` ${text} `),
      tree: fc.oneof(
        { maxDepth: 5 },
        tie('leaf'),
        fc
          .tuple(name, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('\n')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        // Tables put stray text before them, as every browser does; so words are compared as a bag.
        const html = `<body>${parts.join('\n')}</body>`;
        const { text, fileLines } = parseHtml(html);
        expect(words(text)).toEqual(words(html.replaceAll(/<[^>]*>/g, ' ')));
        const lines = text.split('\n');
        expect(fileLines.length).toBeGreaterThanOrEqual(lines.filter((line) => line !== '').length);
        const last = html.split('\n').length;
        for (const line of fileLines) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });
});
