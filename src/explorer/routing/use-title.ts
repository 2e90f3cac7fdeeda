import { useLayoutEffect } from 'preact/hooks';

/** Names the page in the window's title, which the shell reads out; nothing is changed for null. */
export function useTitle(title: string | null): void {
  useLayoutEffect(() => {
    if (title === null) return;
    // A title of ten thousand characters helps nobody find a tab.
    const short = title.length > 120 ? `${title.slice(0, 119)}…` : title;
    document.title = short === '' ? 'Throughline' : `${short} · Throughline`;
  }, [title]);
}
