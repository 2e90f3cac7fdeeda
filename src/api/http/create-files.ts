import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { securityHeaders } from './send.js';

/** Serves a file, or calls `otherwise` where there is none at the address. */
export type Files = (
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void,
) => void;

// GraphiQL is one page with its scripts and styles inside; its editor runs workers from blobs.
const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// The explorer brings its own files and asks this server alone; nothing inline runs or styles.
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const explorerPage =
  /^\/(?:ideas|network|search|(?:concept|talk|speaker|company|event|conference|lesson|note)\/[^/]+)$/;

/** Where a build puts its pages, seen from dist/src/api/http/ and from src/api/http/. Null before the first build. */
export function findWebFolder(): string | null {
  const folders = ['../../../web/', '../../../dist/web/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return folders.find((folder) => existsSync(`${folder}playground.html`)) ?? null;
}

/** Serves the files of a folder, compressed where a compressed one lies beside; nothing for null. */
export function createFiles(folder: string | null): Files {
  if (folder === null) return (_request, _response, otherwise) => otherwise();
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const isPlayground = path.startsWith('/playground');
      for (const [name, value] of Object.entries(securityHeaders))
        if (value !== undefined) response.setHeader(name, value);
      response.setHeader('content-security-policy', isPlayground ? playgroundPolicy : pagePolicy);
      // Built files bear a hash of what they hold in their names.
      if (path.startsWith('/assets/'))
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      else response.setHeader('cache-control', 'no-cache');
    },
  });
  return (request, response, otherwise) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    // One page shows them all; which of them, it reads from the address.
    if (explorerPage.test(path)) request.url = '/';
    serve(request, response, otherwise);
  };
}
