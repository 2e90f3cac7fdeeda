import robotsParser from 'robots-parser';
import { follow } from './follow.js';
import { userAgent, type GetOptions } from './get-once.js';

/** What a site lets readers do. */
export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds that it wants between two requests, ten seconds at most. */
  readonly delay: number;
}

const longestDelay = 10_000;

/** The rules of a site's robots.txt. Where there is none, all is allowed; where it can't be had, nothing is (RFC 9309). */
export async function readRobots(
  site: URL,
  options: Pick<GetOptions, 'allowsPrivate' | 'signal'>,
): Promise<Robots> {
  const address = new URL('/robots.txt', site);
  const { status, body } = await follow(address, { ...options, maxBytes: 500_000 });
  if (status >= 400 && status < 500) return { allows: () => true, delay: 0 };
  if (status !== 200) return { allows: () => false, delay: 0 };
  const rules = parseRobots(address.href, body.toString());
  const [name] = userAgent.split(' ');
  return {
    allows: (url) => rules.isAllowed(url.href, name) ?? true,
    delay: Math.min(longestDelay, (rules.getCrawlDelay(name) ?? 0) * 1000),
  };
}

// The package's types describe a module of its own kind, its file is of the other.
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed: (url: string, agent?: string) => boolean | undefined;
  getCrawlDelay: (agent?: string) => number | undefined;
};
