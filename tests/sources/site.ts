import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What a site answers for a path. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this computer with these pages; what else is asked for is not there. */
export async function openSite(pages: Readonly<Record<string, Page>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[new URL(request.url ?? '/', 'http://x').pathname];
    if (page) page(request, response);
    else response.writeHead(404).end('Not here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    /** Paths that were asked for, in order. */
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A page of this type. */
export const page =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8'): Page =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

/** Leads somewhere else. */
export const redirect =
  (target: string, status = 302): Page =>
  (_, response) => {
    response.writeHead(status, { location: target }).end();
  };
