import { ThemeSwitch } from './theme-switch.js';

/** Where else the same graph answers. */
export function Footer() {
  return (
    <footer class="foot">
      <p>
        Every statement here opens the sentence that it was read from. The same graph answers in the{' '}
        <a href="/playground">playground</a> and at <code>/graphql</code>.
      </p>
      <ThemeSwitch />
    </footer>
  );
}
