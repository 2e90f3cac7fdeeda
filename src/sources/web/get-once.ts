// One request over HTTP, without redirects. Not `fetch`: only here can the address that a name was resolved to be looked at
// before anything is sent to it, and be the very one that is then used.

import { lookup as lookupName } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from './is-public-address.js';

/** What a server answered; the body is unpacked. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly location: string | null;
  readonly body: Buffer;
  /** It came from this computer or a local network. */
  readonly isPrivate: boolean;
}

export interface GetOptions {
  /** False refuses addresses of this computer and of local networks. */
  readonly allowsPrivate: boolean;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** Thrown where the address may not be asked, or answers with more than `maxBytes`. */
export class RefusedAnswer extends Error {
  readonly reason: 'private' | 'large';

  constructor(reason: 'private' | 'large') {
    super(reason);
    this.reason = reason;
  }
}

/** How Throughline calls itself; robots.txt is asked by the first word. */
export const userAgent = "throughline (reads single pages into somebody's notes)";

/** Sends one GET. Throws `RefusedAnswer`, or what the network throws. */
export async function getOnce(url: URL, options: GetOptions): Promise<Answer> {
  let isPrivate = false;
  const admit = (address: string): void => {
    isPrivate = !isPublicAddress(address);
    if (isPrivate && !options.allowsPrivate) throw new RefusedAnswer('private');
  };
  const lookup: LookupFunction = (name, lookupOptions, done) => {
    lookupName(name, { ...lookupOptions, all: true }, (error, found) => {
      try {
        for (const { address } of found ?? []) admit(address);
      } catch (refused) {
        done(refused as Error, '');
        return;
      }
      const [first] = found ?? [];
      if (error || !first) done(error ?? new Error(`No address of ${name}.`), '');
      else if (lookupOptions.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
  // A name that is an address already is not looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) admit(host);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, {
      lookup,
      signal: options.signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, application/xhtml+xml, text/*;q=0.9, application/pdf, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en, *;q=0.5',
      },
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
  const body = await readBody(message, options.maxBytes);
  const { statusCode = 0, headers } = message;
  return {
    status: statusCode,
    type: headers['content-type'] ?? '',
    location: headers.location ?? null,
    body,
    isPrivate,
  };
}

async function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(message)) {
      size += (chunk as Buffer).length;
      // Counted after unpacking: a small answer can hold a large page.
      if (size > maxBytes) throw new RefusedAnswer('large');
      chunks.push(chunk as Buffer);
    }
  } finally {
    message.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacked(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding'] ?? '';
  const unpack = /gzip/i.test(encoding)
    ? createGunzip()
    : /br/i.test(encoding)
      ? createBrotliDecompress()
      : /deflate/i.test(encoding)
        ? createInflate()
        : null;
  if (!unpack) return message;
  message.on('error', (error) => unpack.destroy(error));
  return message.pipe(unpack);
}
