import { useState } from 'preact/hooks';
import { navigate } from '../routing/history.js';
import { useSearch } from '../search/use-search.js';
import type { NetView } from './net-view.js';
import { netKinds } from './net-view.js';
import type { ThingKind } from './network.js';

const strengths = [
  ['0', 'All ties'],
  ['0.3', 'Middling and strong'],
  ['0.5', 'Strong'],
  ['0.7', 'The strongest'],
] as const;

/** What the picture leaves out, and the other end of a path. Each choice is an address. */
export function NetControls({
  view,
  kinds,
  linkWith,
}: {
  readonly view: NetView;
  /** Kinds that the network holds. */
  readonly kinds: ReadonlySet<ThingKind>;
  readonly linkWith: (change: Partial<NetView>) => string;
}) {
  const toggle = (kind: ThingKind) => {
    const without = new Set(view.without);
    if (!without.delete(kind)) without.add(kind);
    navigate(linkWith({ without }));
  };
  return (
    <div class="net-controls">
      <fieldset class="kinds">
        <legend class="unseen">Show</legend>
        {netKinds
          .filter(([kind]) => kinds.has(kind))
          .map(([kind, name]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!view.without.has(kind)}
                onChange={() => toggle(kind)}
              />
              <span class={`swatch kind-${kind}`} aria-hidden="true" />
              {name}
            </label>
          ))}
      </fieldset>
      <label class="control inline-control">
        <span>Ties</span>
        <select
          value={String(view.strength)}
          onChange={(event) => navigate(linkWith({ strength: Number(event.currentTarget.value) }))}
        >
          {strengths.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <PathEnd view={view} linkWith={linkWith} />
    </div>
  );
}

function PathEnd({
  view,
  linkWith,
}: {
  readonly view: NetView;
  readonly linkWith: (change: Partial<NetView>) => string;
}) {
  const [text, setText] = useState('');
  const { found } = useSearch(text);
  const names = (found?.things.nodes ?? []).filter(({ kind }) => kind !== 'LESSON').slice(0, 8);
  const go = () => {
    const words = text.trim();
    if (words === '') return;
    const exact = names.find(({ name }) => name.toLowerCase() === words.toLowerCase());
    navigate(linkWith({ to: exact?.node.id ?? words, at: '' }));
  };
  return (
    <form
      class="path-end"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label class="control inline-control">
        <span>Path to</span>
        <input
          class="field"
          type="text"
          list="path-ends"
          autocomplete="off"
          placeholder="an idea, a person, an event"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <datalist id="path-ends">
        {names.map(({ node, name }) => (
          <option key={node.id} value={name} />
        ))}
      </datalist>
      <button type="submit">Draw</button>
      {view.to !== '' && (
        <button type="button" onClick={() => navigate(linkWith({ to: '' }))}>
          Without path
        </button>
      )}
    </form>
  );
}
