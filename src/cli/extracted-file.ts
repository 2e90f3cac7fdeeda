import { webAddress } from '../sources/web-address.js';

/** The file for what was extracted from a note, below the folder that was asked for; a web page lies below its host. */
export function extractedFile(path: string): string {
  if (webAddress(path) === null) return `${path}.json`;
  const { host, pathname, search } = new URL(path);
  const name = pathname.endsWith('/') ? `${pathname}index` : pathname;
  return `${host}${name}${search}.json`.replaceAll(/[?&:*"<>|\\]/g, '_');
}
