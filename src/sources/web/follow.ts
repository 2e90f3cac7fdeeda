import { getOnce, RefusedAnswer, type Answer, type GetOptions } from './get-once.js';

const mostRedirects = 5;

/** The last answer of a chain of redirects, and where it came from. */
export interface Followed extends Answer {
  readonly url: URL;
}

/** Sends a GET and follows redirects, five at most and none from a public to a private address: a page must not make this
 * computer ask what stands behind its firewall. `mayAsk` is asked before each address. */
export async function follow(
  start: URL,
  options: GetOptions,
  mayAsk: (url: URL, allowsPrivate: boolean) => Promise<void> = async () => {},
): Promise<Followed> {
  let url = start;
  let { allowsPrivate } = options;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    await mayAsk(url, allowsPrivate);
    const answer = await getOnce(url, { ...options, allowsPrivate });
    if (answer.location === null || answer.status < 300 || answer.status > 399)
      return { ...answer, url };
    const next = new URL(answer.location, url);
    if (!/^https?:$/.test(next.protocol)) throw new RefusedAnswer('private');
    next.username = '';
    next.password = '';
    url = next;
    allowsPrivate &&= answer.isPrivate;
  }
  throw new Error(`It redirects more than ${mostRedirects} times.`);
}
