import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../data/use-answer.js';
import { filtersQuery } from '../generated/operations.js';
import { navigate } from '../routing/history.js';
import type { View } from './view.js';

type Change = Readonly<Record<string, string>>;

const columns = [
  ['', 'Years'],
  ['conferences', 'Conferences'],
  ['events', 'Conferences by year'],
] as const;
const sorts = [
  ['', 'Most talks'],
  ['conferences', 'Most conferences'],
  ['latest-year', 'Latest heard of'],
  ['first-year', 'First heard of'],
  ['label', 'Name'],
] as const;
const trends = [
  ['', 'All that recur'],
  ['new', 'New'],
  ['back', 'Come back'],
  ['faded', 'Faded'],
] as const;
const statuses = [
  ['', 'All'],
  ['curated', 'In the vocabulary'],
  ['candidate', 'Candidates'],
] as const;

type Choices = readonly (readonly [value: string, name: string])[];

/** Sorts and filters the picture of ideas. Each choice is an address; `linkWith` gives that of a change. */
export function Controls({
  view,
  linkWith,
  isShort,
}: {
  readonly view: View;
  readonly linkWith: (change: Change) => string;
  /** Only the most used. */
  readonly isShort: boolean;
}) {
  const answered = useAnswer(filtersQuery, {});
  const filters = answered.state === 'ready' ? answered.data : null;
  const select = (name: string, label: string, value: string, choices: Choices) => (
    <label class="control">
      <span>{label}</span>
      <select
        value={choices.some(([choice]) => choice === value) ? value : ''}
        onChange={(event) => navigate(linkWith({ [name]: event.currentTarget.value }))}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="controls"
      aria-label="Sort and filter"
      onSubmit={(event) => event.preventDefault()}
    >
      {select('by', 'Columns', view.by === 'YEARS' ? '' : lower(view.by), columns)}
      {select('sort', 'Sort', view.sort === 'TALKS' ? '' : lower(view.sort), sorts)}
      {select('trend', 'Show', view.trend ?? '', trends)}
      {!isShort && (
        <>
          {select('at', 'Heard at', view.conference, [
            ['', 'Any conference'],
            ...(filters?.conferences.nodes ?? []).map(({ id, name }) => [id, name] as const),
          ])}
          {select('area', 'Area', view.area, [
            ['', 'Any area'],
            ...(filters?.concepts.facets.areas ?? [])
              .map(({ area }) => [area, area.replaceAll('-', ' ')] as const)
              .toSorted(([one], [other]) => one.localeCompare(other)),
          ])}
          {select('status', 'Ideas', lower(view.status), statuses)}
          <LabelFilter label={view.label} linkWith={linkWith} />
        </>
      )}
    </form>
  );
}

function LabelFilter({
  label,
  linkWith,
}: {
  readonly label: string;
  readonly linkWith: (change: Change) => string;
}) {
  const [text, setText] = useState(label);
  useEffect(() => setText(label), [label]);
  return (
    <label class="control">
      <span>Name holds</span>
      <input
        class="field"
        type="text"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          navigate(linkWith({ label: event.currentTarget.value }), true);
        }}
      />
    </label>
  );
}

function lower(text: string): string {
  return text.toLowerCase().replaceAll('_', '-');
}
