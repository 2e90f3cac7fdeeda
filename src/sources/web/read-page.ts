// A page of the web as a note. Its path in the graph is its address. Only what the user names is asked for, politely:
// robots.txt is read first, the next request to a site waits as long as it wants.

import { NoteError, type NoteErrorCode } from '../../../loaders/note-error.js';
import type { NoteSource } from '../../load-notes.js';
import { sizeLimits } from '../size-limit.js';
import { follow } from './follow.js';
import { RefusedAnswer, type GetOptions } from './get-once.js';
import { readRobots, type Robots } from './read-robots.js';
import { toUtf8 } from './to-utf8.js';

/** Seconds until a page must be there, redirects, robots.txt and all. */
const longest = 30;

const sites = new Map<string, { readonly robots: Promise<Robots>; next: number }>();
/** A site's rules may take half a megabyte; those of the site that was met first are forgotten. */
const mostSites = 50;

/** The bytes of the page at an address, in UTF-8 where they are text. Throws `NoteError` where it can't be had or may not. */
export async function readPage(
  address: string,
  maxBytes: number = sizeLimits.document,
  seconds = longest,
): Promise<NoteSource> {
  const url = new URL(address);
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    // What the user names may be anywhere.
    const { status, type, body } = await follow(
      url,
      { maxBytes, signal, allowsPrivate: true },
      (next, allowsPrivate) => mayAsk(next, { allowsPrivate, signal }),
    );
    if (status !== 200) throw refusal('NOTE_UNREADABLE', address, answered(status));
    if (/^(?:image|audio|video|font)\/|json|javascript|css/i.test(type))
      throw refusal('NOTE_UNSUPPORTED', address, `it is no text (${type}). Name a page.`);
    const isText = type === '' || /^text\/|html|xml\b/i.test(type);
    return { path: address, bytes: isText ? toUtf8(body, type) : body, isWebPage: true };
  } catch (error) {
    if (error instanceof NoteError) throw error;
    if (signal.aborted) {
      const why = `it took more than ${seconds} s. Try again later.`;
      throw refusal('NOTE_UNREADABLE', address, why, error);
    }
    throw explain(address, error, maxBytes);
  }
}

/** Waits for the site's turn. Throws where its robots.txt forbids the address. */
async function mayAsk(
  url: URL,
  options: Pick<GetOptions, 'allowsPrivate' | 'signal'>,
): Promise<void> {
  const site = sites.get(url.origin) ?? { robots: readRobots(url, options), next: 0 };
  sites.set(url.origin, site);
  const [oldest] = sites.keys();
  if (sites.size > mostSites && oldest !== undefined) sites.delete(oldest);
  const robots = await site.robots.catch((error: unknown) => {
    sites.delete(url.origin);
    throw error;
  });
  if (!robots.allows(url)) {
    throw refusal(
      'NOTE_REFUSED',
      url.href,
      `${url.host}/robots.txt asks programs to stay away from it. Save the page from your browser and load that.`,
    );
  }
  const wait = Math.max(0, site.next - Date.now());
  site.next = Date.now() + wait + robots.delay;
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

function answered(status: number): string {
  if (status === 404 || status === 410)
    return `there is no such page (it answers ${status}). Check the address.`;
  if (status === 401 || status === 403)
    return `it wants a login (it answers ${status}). Save the page from your browser and load that.`;
  return `it answers ${status}. Try again later.`;
}

function explain(address: string, error: unknown, maxBytes: number): NoteError {
  if (error instanceof RefusedAnswer) {
    return error.reason === 'large'
      ? refusal(
          'NOTE_TOO_LARGE',
          address,
          `it holds more than ${maxBytes / 1_000_000} MB. Allow more with \`--max-size\`.`,
        )
      : refusal(
          'NOTE_REFUSED',
          address,
          'it leads to an address inside a private network. Name that address itself if you mean it.',
        );
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_NOT_SUPPORTED')
    return refusal('NOTE_ENCODING', address, 'its characters are in a set that is not known.');
  const why =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? 'there is no such host, or no network. Check both.'
      : `${code ?? message}. Check the address, or try again later.`;
  return refusal('NOTE_UNREADABLE', address, why, error);
}

function refusal(code: NoteErrorCode, address: string, why: string, cause?: unknown): NoteError {
  return new NoteError(code, address, `Cannot load "${address}": ${why}`, { cause });
}
