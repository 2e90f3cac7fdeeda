import type { IncomingMessage } from 'node:http';

/** Who asks, for limits: the address of the connection or, behind proxies, the one that the outermost of them saw. Of IPv6
 * the network, since a client has as many addresses there as it likes. */
export function clientOf(request: IncomingMessage, proxies: number): string {
  const seen = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  // Each proxy adds whom it saw at the end; what stands before was written by the client itself.
  const forwarded = proxies > 0 ? seen.at(-proxies) : undefined;
  const address = forwarded ?? request.socket.remoteAddress ?? '';
  const plain = address.replace(/^::ffff:/, '');
  if (!plain.includes(':')) return plain;
  const [left = '', right] = plain.split('::');
  const first = left.split(':').filter((part) => part !== '');
  const last = (right ?? '').split(':').filter((part) => part !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...(right === undefined ? [] : zeros), ...last].slice(0, 4).join(':');
}
