// A mail to the text that its author typed: the subject as heading, signature and list's foot left out. Each line is looked
// up again in the file, since encodings break lines and joins them elsewhere.

import PostalMime from 'postal-mime';
import { damagedFile } from '../damaged-file.js';
import type { Extraction } from '../index.js';
import { parseHtml } from '../parse-html.js';
import { createTextBuilder } from '../text-builder.js';
import { alignLines } from './align-lines.js';
import { trimBody } from './trim-body.js';

/** The text of a mail. Throws a `NoteError` where its parts cannot be read. */
export async function readEmail(bytes: Uint8Array, path: string): Promise<Extraction> {
  const mail = await PostalMime.parse(Uint8Array.from(bytes), {
    maxNestingDepth: 20,
    maxHeadersSize: 1_000_000,
  }).catch((error: unknown) => {
    throw damagedFile(path, 'its parts cannot be told apart', error);
  });
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const text = createTextBuilder();
  const lineOf = (name: RegExp) => raw.slice(0, Math.max(0, raw.search(name))).split('\n').length;
  const author = mail.from?.name || mail.from?.address;
  if (author) {
    const line = lineOf(/^From:/im);
    text.line('---', line);
    // A text in double quotes of JSON is one of YAML too.
    text.line(`author: ${JSON.stringify(author)}`, line);
    if (mail.date) text.line(`date: ${mail.date.slice(0, 10)}`, lineOf(/^Date:/im));
    text.line('---', line);
  }
  const subject = (mail.subject ?? '').replace(
    /^(?:\s*(?:re|fwd?|aw|wg|sv)\s*:|\s*\[[^\]]{1,40}\])+\s*/i,
    '',
  );
  if (subject.trim() !== '') {
    text.line(`# ${subject.trim()}`, lineOf(/^Subject:/im));
    text.gap();
  }
  const words = mail.text?.trim() ? mail.text : mail.html ? parseHtml(mail.html).text : '';
  const body = trimBody(words.split(/\r?\n/));
  const lines = alignLines(body, raw);
  for (const [index, line] of body.entries()) {
    if (line.trim() === '') text.gap();
    else text.line(line, lines[index]);
  }
  return { ...text.build(), format: 'email', title: null };
}
