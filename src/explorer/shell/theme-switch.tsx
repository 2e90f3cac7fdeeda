import { useState } from 'preact/hooks';

const choices = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
type Choice = (typeof choices)[number][0];

/** Chooses light, dark, or what the system says; kept in this browser. */
export function ThemeSwitch() {
  const [choice, setChoice] = useState<Choice>(
    (document.documentElement.dataset['theme'] as Choice | undefined) ?? 'system',
  );
  const choose = (next: Choice) => {
    setChoice(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    try {
      if (next === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Storage is switched off: the choice holds until the page is closed.
    }
    dispatchEvent(new Event('themechange'));
  };
  return (
    <label class="theme">
      <span>Colours</span>
      <select value={choice} onChange={(event) => choose(event.currentTarget.value as Choice)}>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
