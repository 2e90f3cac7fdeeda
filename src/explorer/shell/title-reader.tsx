import { useEffect, useState } from 'preact/hooks';

/** Reads the title of each new page out to screen readers, as a browser would at a load. */
export function TitleReader() {
  const [title, setTitle] = useState('');
  useEffect(() => {
    const observer = new MutationObserver(() => setTitle(document.title));
    const element = document.querySelector('title');
    if (element) observer.observe(element, { childList: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div class="unseen" aria-live="polite">
      {title}
    </div>
  );
}
