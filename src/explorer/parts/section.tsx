import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page under its heading; `aside` stands quietly beside the heading. */
export function Section({
  title,
  aside,
  children,
  name,
}: {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly name?: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={name ? `part part-${name}` : 'part'}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <p class="quiet">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
