import { describe, expect, it } from '@jest/globals';
import { looksLikeEmail } from '../../loaders/formats/email/looks-like-email.js';
import { extractSource } from '../../loaders/formats/extract-source.js';

const mail = (head: readonly string[], body: readonly string[]) =>
  Buffer.from([...head, '', ...body, ''].join('\n'));
const plain = ['From: Ada <ada@example.org>', 'Subject: Queues'];
const read = (bytes: Uint8Array) => extractSource({ path: 'mail.eml', bytes });
/** The text below the subject. */
const bodyOf = async (...lines: readonly string[]) =>
  (await read(mail(plain, lines))).text.split('# Queues\n\n')[1];

describe('looksLikeEmail', () => {
  it.each([
    ['a sender and a subject', ['From: ada@example.org', 'Subject: Queues', '', 'Hi']],
    ['a sender and a date', ['Date: Tue, 3 Apr 2018', 'From: Ada', '', 'Hi']],
    ['heads over two lines', ['Subject: Queues', ' and more', 'From: Ada', '', 'Hi']],
    ['the line of a mailbox', ['From ada Tue Apr  3 2018', 'From: Ada', 'Subject: Q', '', 'Hi']],
  ])('takes %s for a mail', (_, lines) => {
    expect(looksLikeEmail(Buffer.from(lines.join('\n')))).toBe(true);
  });

  it.each([
    ['a note that begins like one', ['From: Dublin', 'with love', '', 'Hi']],
    ['front matter', ['---', 'From: Ada', 'Subject: x', '---', '']],
    ['a talk with its fields', ['Title: Queues', 'Speaker: Ada', 'Company: Initech', '', 'Hi']],
    ['prose', ['From the start: Subject: nothing', '', 'Hi']],
    ['a head alone', ['From: Ada', 'Subject: Queues']],
    ['nothing', ['']],
  ])('takes %s for none', (_, lines) => {
    expect(looksLikeEmail(Buffer.from(lines.join('\n')))).toBe(false);
  });
});

describe('a mail', () => {
  it('gives its subject as heading, and its author and date', async () => {
    const head = [
      'From: Ada <ada@example.org>',
      'Subject: Re: [sre] Fwd: Queues',
      'Date: 3 Apr 2018',
    ];
    expect(await read(mail(head, ['Bound it.']))).toMatchObject({
      format: 'email',
      text: '---\nauthor: "Ada"\ndate: 2018-04-03\n---\n# Queues\n\nBound it.\n',
      fileLines: [1, 1, 3, 1, 2, 2, 5],
    });
  });

  it.each([
    ['a signature', ['Bound it.', '-- ', 'Ada', 'Initech']],
    ["a list's foot", ['Bound it.', '_'.repeat(40), 'list@example.org']],
    ['what is written above a quotation', ['Bound it.', 'On Tuesday, Bob wrote:']],
  ])('is read without %s', async (_, lines) => {
    const quotation = lines.some((line) => line.endsWith('wrote:')) ? ['> Why?'] : [];
    expect(await bodyOf(...lines, ...quotation)).toBe(['Bound it.', ...quotation, ''].join('\n'));
  });

  it('is read without the head of what it sends on', async () => {
    const sent = ['-----Original Message-----', 'From: Bob', 'Sent: Monday', 'Subject: Load'];
    expect(await bodyOf('Look:', '', ...sent, '', 'Shed load early.')).toBe(
      'Look:\n\nShed load early.\n',
    );
  });

  it('keeps a rule that is no signature, and a sentence that ends in "wrote:"', async () => {
    const lines = ['--', ...Array.from({ length: 30 }, (_, index) => `Line ${index}.`)];
    expect(await bodyOf(...lines)).toContain('Line 29.');
    expect(await bodyOf('This is what she wrote:', 'Bound it.')).toContain('she wrote:');
  });

  it.each([
    ['quoted-printable', 'quoted-printable', 'Gr=C3=B6=C3=9Fe z=C3=A4hlt, auch =\nhier.'],
    ['base64', 'base64', Buffer.from('Größe zählt, auch hier.').toString('base64')],
  ])('is decoded from %s', async (_, encoding, body) => {
    const head = [
      ...plain,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
    ];
    expect((await read(mail(head, [body]))).text).toContain('Größe zählt, auch hier.');
  });

  it('is decoded from the character set that it names', async () => {
    const head = [...plain, 'Content-Type: text/plain; charset=iso-8859-1'];
    const bytes = Buffer.from([...head, '', 'Größe zählt.', ''].join('\n'), 'latin1');
    expect((await read(bytes)).text).toContain('Größe zählt.');
  });

  it('is read from its HTML where it has no plain text', async () => {
    const head = [...plain, 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8'];
    const { text } = await read(mail(head, ['<h2>Queues - Ada</h2><ul><li>Bound it.</li></ul>']));
    expect(text).toContain('## Queues - Ada\n\n- Bound it.');
  });

  it('may be nested without end', async () => {
    const part = 'Content-Type: multipart/mixed; boundary=a\n\n--a\n';
    const bytes = Buffer.from(`${plain.join('\n')}\n${part.repeat(5000)}`);
    await expect(read(bytes)).rejects.toThrow('mail.eml');
  });
});
