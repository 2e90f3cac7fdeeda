import { afterEach, describe, expect, it } from '@jest/globals';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { NoteError } from '../../loaders/note-error.js';
import { readPage } from '../../src/sources/web/read-page.js';
import { openSite, page, redirect, type Page } from './site.js';

let close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of close) await each();
  close = [];
});
async function siteOf(pages: Readonly<Record<string, Page>>) {
  const site = await openSite(pages);
  close.push(site.close);
  return site;
}

const textOf = async (address: string) => Buffer.from((await readPage(address)).bytes).toString();

async function refusal(work: Promise<unknown>): Promise<NoteError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof NoteError) return error;
  throw new Error('Expected a NoteError.', { cause: error });
}

describe('readPage', () => {
  it('gives the bytes of a page under its address', async () => {
    const { url } = await siteOf({ '/day1': page('<p>Bound it.</p>') });
    const source = await readPage(`${url}/day1`);
    expect(source).toMatchObject({ path: `${url}/day1`, isWebPage: true });
    expect(Buffer.from(source.bytes).toString()).toBe('<p>Bound it.</p>');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('unpacks %s', async (encoding, pack) => {
    const { url } = await siteOf({
      '/': (request, response) => {
        expect(request.headers['accept-encoding']).toContain(encoding);
        response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding });
        response.end(pack(Buffer.from('Bound it.')));
      },
    });
    expect(await textOf(url)).toBe('Bound it.');
  });

  it.each([
    ['the header', 'text/html; charset=ISO-8859-1', '<p>Größe</p>', 'latin1'],
    ['the page', 'text/html', '<meta charset="iso-8859-1"><p>Größe</p>', 'latin1'],
    ['nobody, as browsers do', 'text/html', '<p>Größe</p>', 'latin1'],
    ['a byte order mark', 'text/plain; charset=latin1', '\ufeffGröße', 'utf8'],
  ] as const)('decodes characters as %s says', async (_, type, text, encoding) => {
    const { url } = await siteOf({ '/': page(Buffer.from(text, encoding), type) });
    expect(await textOf(url)).toContain('Größe');
  });

  it('refuses a set of characters that nobody knows', async () => {
    const { url } = await siteOf({ '/': page('x', 'text/html; charset=klingon') });
    expect((await refusal(readPage(url))).code).toBe('NOTE_ENCODING');
  });

  it('leaves a PDF as it is', async () => {
    const { url } = await siteOf({
      '/a.pdf': page(Buffer.from([0xff, 0xfe, 1]), 'application/pdf'),
    });
    expect(Buffer.from((await readPage(`${url}/a.pdf`)).bytes)).toEqual(
      Buffer.from([0xff, 0xfe, 1]),
    );
  });

  it.each(['image/png', 'video/mp4', 'application/json'])('refuses %s', async (type) => {
    const { url } = await siteOf({ '/': page('x', type) });
    expect((await refusal(readPage(url))).code).toBe('NOTE_UNSUPPORTED');
  });

  it.each([
    [404, 'there is no such page'],
    [403, 'it wants a login'],
    [500, 'it answers 500'],
  ])('says what an answer of %s means', async (status, words) => {
    const { url } = await siteOf({
      '/': (_, response) => {
        response.writeHead(status).end();
      },
    });
    const { code, message } = await refusal(readPage(url));
    expect(code).toBe('NOTE_UNREADABLE');
    expect(message).toContain(words);
  });

  it('says that nothing answers', async () => {
    const { url, close: closeNow } = await openSite({});
    await closeNow();
    const { code, message } = await refusal(readPage(url));
    expect(code).toBe('NOTE_UNREADABLE');
    expect(message).toContain('ECONNREFUSED');
  });
});

describe('limits', () => {
  it('stop a page that is too long, packed or not', async () => {
    const { url } = await siteOf({
      '/long': page('x'.repeat(20_000), 'text/plain'),
      '/bomb': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(50_000_000)));
      },
    });
    for (const path of ['/long', '/bomb'])
      expect((await refusal(readPage(url + path, 10_000))).code).toBe('NOTE_TOO_LARGE');
  });

  it('stop a page that never ends, and one that never begins', async () => {
    const { url } = await siteOf({
      '/drip': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(timer));
      },
      '/mute': () => {},
    });
    for (const path of ['/drip', '/mute']) {
      const { code, message } = await refusal(readPage(url + path, 1_000_000, 0.5));
      expect(code).toBe('NOTE_UNREADABLE');
      expect(message).toContain('more than 0.5 s');
    }
  });

  it('follow five redirects and no more', async () => {
    const { url } = await siteOf({
      '/1': redirect('/2', 301),
      '/2': redirect('3', 302),
      '/3': redirect('/4', 303),
      '/4': redirect('/5', 307),
      '/5': redirect('/end', 308),
      '/end': page('Bound it.'),
      '/0': redirect('/1'),
      '/round': redirect('/round'),
    });
    expect(await textOf(`${url}/1`)).toBe('Bound it.');
    expect((await refusal(readPage(`${url}/0`))).message).toContain('redirects more than 5 times');
    expect((await refusal(readPage(`${url}/round`))).code).toBe('NOTE_UNREADABLE');
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/a', 'data:text/html,x'])(
    'follow no redirect to %s',
    async (target) => {
      const { url } = await siteOf({ '/': redirect(target) });
      expect((await refusal(readPage(url))).code).toBe('NOTE_REFUSED');
    },
  );
});

const rules = (...lines: readonly string[]) => page(lines.join('\n'), 'text/plain');

describe('robots.txt', () => {
  it('is asked before the page, once a site', async () => {
    const site = await siteOf({ '/robots.txt': rules(''), '/a': page('a'), '/b': page('b') });
    await readPage(`${site.url}/a`);
    await readPage(`${site.url}/b`);
    expect(site.asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  it.each([
    ['all programs', ['User-agent: *', 'Disallow: /private']],
    ['this program', ['User-agent: throughline', 'Disallow: /private']],
  ])('keeps %s out', async (_, lines) => {
    const site = await siteOf({
      '/robots.txt': rules(...lines),
      '/private/a': page('a'),
      '/b': page('b'),
    });
    const { code, message } = await refusal(readPage(`${site.url}/private/a`));
    expect(code).toBe('NOTE_REFUSED');
    expect(message).toContain('/robots.txt asks programs to stay away');
    expect(site.asked).toEqual(['/robots.txt']);
    expect(await textOf(`${site.url}/b`)).toBe('b');
  });

  it('keeps out by where a redirect leads', async () => {
    const site = await siteOf({
      '/robots.txt': rules('User-agent: *', 'Disallow: /private'),
      '/a': redirect('/private/a'),
      '/private/a': page('a'),
    });
    expect((await refusal(readPage(`${site.url}/a`))).code).toBe('NOTE_REFUSED');
    expect(site.asked).not.toContain('/private/a');
  });

  it('lets other programs be kept out', async () => {
    const { url } = await siteOf({
      '/robots.txt': rules('User-agent: badbot', 'Disallow: /'),
      '/a': page('a'),
    });
    expect(await textOf(`${url}/a`)).toBe('a');
  });

  it('keeps out while it cannot be had', async () => {
    const { url } = await siteOf({
      '/robots.txt': (_, response) => {
        response.writeHead(503).end();
      },
      '/a': page('a'),
    });
    expect((await refusal(readPage(`${url}/a`))).code).toBe('NOTE_REFUSED');
  });

  it('says how long to wait between two pages', async () => {
    const { url } = await siteOf({
      '/robots.txt': rules('User-agent: *', 'Crawl-delay: 0.4'),
      '/a': page('a'),
      '/b': page('b'),
    });
    await readPage(`${url}/a`);
    const started = performance.now();
    await readPage(`${url}/b`);
    expect(performance.now() - started).toBeGreaterThan(300);
  });
});
