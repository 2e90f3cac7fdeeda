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

interface Props {
  readonly view: View;
  readonly linkWith: (change: Change) => string;
}

/** Sorts and filters the picture of ideas. Each choice is an address; `linkWith` gives that of a change. */
export function Controls({
  view,
  linkWith,
  isShort,
}: Props & {
  /** Only the most used. */
  readonly isShort: boolean;
}) {
  const go = (name: string) => (value: string) => navigate(linkWith({ [name]: value }));
  return (
    <form
      class="controls"
      aria-label="Sort and filter"
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label="Columns"
        value={view.by === 'YEARS' ? '' : lower(view.by)}
        choices={columns}
        choose={go('by')}
      />
      <Choice
        label="Sort"
        value={view.sort === 'TALKS' ? '' : lower(view.sort)}
        choices={sorts}
        choose={go('sort')}
      />
      <Choice label="Show" value={view.trend ?? ''} choices={trends} choose={go('trend')} />
      {!isShort && <Filters view={view} linkWith={linkWith} />}
    </form>
  );
}

/** What to leave out, by choices that the graph gives. */
function Filters({ view, linkWith }: Props) {
  const answered = useAnswer(filtersQuery, {});
  const filters = answered.state === 'ready' ? answered.data : null;
  const go = (name: string) => (value: string) => navigate(linkWith({ [name]: value }));
  return (
    <>
      <Choice
        label="Heard at"
        value={view.conference}
        choices={[
          ['', 'Any conference'],
          ...(filters?.conferences.nodes ?? []).map(({ id, name }) => [id, name] as const),
        ]}
        choose={go('at')}
      />
      <Choice
        label="Area"
        value={view.area}
        choices={[
          ['', 'Any area'],
          ...(filters?.concepts.facets.areas ?? [])
            .map(({ area }) => [area, area.replaceAll('-', ' ')] as const)
            .toSorted(([one], [other]) => one.localeCompare(other)),
        ]}
        choose={go('area')}
      />
      <Choice label="Ideas" value={lower(view.status)} choices={statuses} choose={go('status')} />
      <LabelFilter label={view.label} linkWith={linkWith} />
    </>
  );
}

function Choice({
  label,
  value,
  choices,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: Choices;
  readonly choose: (value: string) => void;
}) {
  return (
    <label class="control">
      <span>{label}</span>
      <select
        value={choices.some(([choice]) => choice === value) ? value : ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
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
