import { useEffect, useRef, useState } from 'preact/hooks';
import { navigate } from '../routing/history.js';
import { linkTo } from '../routing/link-to.js';
import { usePlace } from '../routing/use-place.js';
import { SearchList } from './search-list.js';
import { searchOptions } from './search-options.js';
import { useSearch } from './use-search.js';

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

/** The one search box: a combobox whose list fills while one types. ⌘K or Ctrl+K leads to it from anywhere. */
export function SearchBox() {
  const place = usePlace();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const state = useSearch(isOpen ? text : '');
  const options = state.found ? searchOptions(state.text, state.found) : [];

  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', seek);
    return () => removeEventListener('keydown', seek);
  }, []);
  useEffect(() => {
    setOpen(false);
    setText(place.path === '/search' ? (place.query.get('q') ?? '') : '');
  }, [place.path, place.path === '/search' ? place.query.get('q') : '']);
  useEffect(() => setActive(-1), [text]);

  const go = (to: string) => {
    setOpen(false);
    navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      // One place more than there are lines: the box itself.
      setActive(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      go(options[active]?.to ?? linkTo('/search', { q: text.trim() }));
    } else if (event.key === 'Escape') {
      if (isOpen) setOpen(false);
      else setText('');
    }
  };
  const isListed = isOpen && text.trim() !== '' && (options.length > 0 || state.isFailed);

  return (
    <form class="seek" role="search" action="/search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={input}
        type="text"
        enterkeyhint="search"
        name="q"
        role="combobox"
        aria-label="Search ideas, talks, people, or ask a question"
        aria-expanded={isListed}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? `search-option-${active}` : undefined}
        placeholder="Search, or ask a question"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      <SearchList
        options={isListed ? options : []}
        isFailed={isListed && state.isFailed}
        active={active}
        onChoose={go}
      />
    </form>
  );
}
