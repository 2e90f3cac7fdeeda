/** True for addresses that only this computer can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** True where a request's `Host` names this computer. A page of another site can point a name of its own here, and would
 * then be read as this site: a server for this computer alone goes by no such name. */
export function isLocalName(host: string | undefined): boolean {
  const name = (host ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return isLoopback(name) || name.endsWith('.localhost');
}
