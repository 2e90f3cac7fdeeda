import type { ComponentChildren } from 'preact';
import { navigate } from './history.js';

interface Props {
  readonly to: string;
  readonly isReplaced?: boolean;
  readonly class?: string | undefined;
  readonly title?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A link to a page of the explorer. It stays a link: it opens in a new tab, and copies, as any other. */
export function Link({ to, isReplaced = false, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
        if (!isPlain || event.button !== 0) return;
        event.preventDefault();
        navigate(to, isReplaced);
      }}
    >
      {children}
    </a>
  );
}
