import { pageKinds, type Route } from './route.js';

const plain = {
  '/': 'front',
  '/ideas': 'ideas',
  '/network': 'network',
  '/search': 'search',
} as const;

/** What the path of an address shows; `missing` where nothing is there. Ids are paths: `/concept/error-budget`. */
export function readRoute(path: string): Route {
  if (path in plain) return { kind: plain[path as keyof typeof plain] };
  const [, kind, slug, ...more] = path.split('/');
  const found = pageKinds.find((each) => each === kind);
  if (!found || !slug || more.length > 0) return { kind: 'missing' };
  try {
    return { kind: found, id: `${found}/${decodeURIComponent(slug)}` };
  } catch {
    return { kind: 'missing' };
  }
}
