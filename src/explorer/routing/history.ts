// The address as a value that components can follow. How far each page was scrolled is kept with its entry in the history.

/** A path and its query. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  /** How this place was reached. */
  readonly by: 'load' | 'link' | 'back' | 'replace';
}

type Listener = () => void;

const listeners = new Set<Listener>();
const read = (by: Place['by']): Place => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  by,
});
let place = read('load');
let scrolled: number | null = null;

/** Where we are. */
export const currentPlace = (): Place => place;

/** Calls back at each change of the address, until what it gives is called. */
export function followPlace(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to an address of the explorer; `isReplaced` makes no new entry in the history. */
export function navigate(address: string, isReplaced = false): void {
  if (isReplaced) history.replaceState({ scroll: scrollY }, '', address);
  else {
    history.replaceState({ scroll: scrollY }, '');
    history.pushState({ scroll: 0 }, '', address);
  }
  scrolled = null;
  change(isReplaced ? 'replace' : 'link');
}

/** How far the page was scrolled when it was left, once after going back; null after a link. */
export function takeScroll(): number | null {
  const taken = scrolled;
  scrolled = null;
  return taken;
}

/** Follows back and forward. Called once. */
export function startHistory(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', (event) => {
    const state = event.state as { scroll?: number } | null;
    scrolled = state?.scroll ?? 0;
    change('back');
  });
  // A reload comes back to where one was.
  const state = history.state as { scroll?: number } | null;
  scrolled = state?.scroll ?? null;
  addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));
}

function change(by: Place['by']): void {
  place = read(by);
  for (const listener of listeners) listener();
}
