import { useEffect } from 'preact/hooks';
import { Highlighted } from './highlighted.js';
import { kindName } from './kind-name.js';
import type { SearchOption } from './search-options.js';

/** The list under the search box. The keyboard stays in the box; here are only the lines it points at. */
export function SearchList({
  options,
  isFailed,
  active,
  onChoose,
}: {
  readonly options: readonly SearchOption[];
  readonly isFailed: boolean;
  readonly active: number;
  readonly onChoose: (to: string) => void;
}) {
  useEffect(() => {
    document.querySelector(`#search-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const isShown = isFailed || options.length > 0;
  return (
    <div class={isShown ? 'found' : 'found unshown'}>
      {isFailed && <p class="quiet">The server does not answer.</p>}
      <ul id="search-list" role="listbox" aria-label="Search results">
        {options.map((option, index) => (
          <li
            key={option.to + option.words}
            id={`search-option-${index}`}
            role="option"
            aria-selected={index === active}
            class={option.found ? 'option' : 'option option-all'}
            // The box loses the focus at the press already, and with it the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.to)}
          >
            {option.found && (
              <span class={option.kind ? 'option-kind' : 'option-kind unshown-kind'}>
                {kindName(option.found.kind)}
              </span>
            )}
            <span class="option-name">
              {option.found ? <Highlighted found={option.found} /> : option.words}
              {option.found?.node.__typename === 'Concept' &&
                option.found.node.status === 'CANDIDATE' && <span class="badge">candidate</span>}
              {option.found?.node.__typename === 'Talk' &&
                option.found.kind === 'TALK' &&
                option.found.node.year !== null && (
                  <span class="quiet"> {option.found.node.year}</span>
                )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
