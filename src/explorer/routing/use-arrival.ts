import { useEffect, useRef } from 'preact/hooks';
import { takeScroll, type Place } from './history.js';

/** Brings reader and keyboard to the top of a new page, and back to where they were on an old one. */
export function useArrival(place: Place): void {
  const last = useRef('');
  useEffect(() => {
    const isSamePage = last.current === place.path;
    last.current = place.path;
    if (place.by === 'replace' || (place.by === 'link' && isSamePage)) return;
    if (!isSamePage && place.by !== 'load')
      document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    const scroll = takeScroll();
    if (scroll === null && place.by === 'load') return;
    const target = scroll ?? 0;
    // What was seen before is here already, but laid out only after the next frames.
    let frames = 0;
    const bring = () => {
      scrollTo(0, target);
      if (Math.abs(scrollY - target) > 1 && frames++ < 30) requestAnimationFrame(bring);
    };
    requestAnimationFrame(bring);
  }, [place]);
}
