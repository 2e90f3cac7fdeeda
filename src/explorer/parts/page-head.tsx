import type { ComponentChildren } from 'preact';
import { useTitle } from '../routing/use-title.js';
import { Text } from './text.js';

/** The top of a page: what sort of thing it is, its name, and what says most about it. */
export function PageHead({
  kicker,
  title,
  children,
}: {
  readonly kicker: ComponentChildren;
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  useTitle(title);
  return (
    <div class="page-head">
      <p class="kicker">{kicker}</p>
      <h1 class={title.length > 200 ? 'endless' : title.length > 70 ? 'long' : undefined}>
        <Text>{title}</Text>
      </h1>
      {children}
    </div>
  );
}
