import type { ComponentChildren } from 'preact';

/** A link out of the explorer; only where the address is one of the web, else nothing but the text. */
export function OutLink({
  to,
  children,
}: {
  readonly to: string | null | undefined;
  readonly children: ComponentChildren;
}) {
  if (!to || !isWebAddress(to)) return <>{children}</>;
  return (
    <a class="out" href={to} rel="noopener noreferrer external">
      {children}
    </a>
  );
}

function isWebAddress(address: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
