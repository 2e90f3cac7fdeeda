import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePages, type ListPage } from '../data/use-pages.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';
import { usePlace } from '../routing/use-place.js';
import { countOf } from './count-of.js';
import { Failed } from './failed.js';

const step = 50;

/** A list that shows what comes first, and more of it as its address says: `?talks=120`. The keyboard goes on at the first that
 * is new, and screen readers hear how much is shown. */
export function Paged<Edge>({
  name,
  id,
  noun,
  first,
  next,
  children,
}: {
  /** What the address calls it. */
  readonly name: string;
  /** Whose list it is. */
  readonly id: string;
  readonly noun: string;
  readonly first: ListPage<Edge>;
  readonly next: (after: string) => Promise<ListPage<Edge> | null | undefined>;
  readonly children: (edges: readonly Edge[]) => ComponentChildren;
}) {
  const { path, query } = usePlace();
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<number | null>(null);
  const total = first.totalCount ?? first.edges.length;
  const given = query.get(name);
  const wanted = Math.min(
    total,
    Math.max(first.edges.length, given !== null && /^\d{1,5}$/.test(given) ? Number(given) : 0),
  );
  const answered = usePages(`${id} ${name}`, first, wanted, next);
  const edges =
    answered.state === 'ready'
      ? answered.data
      : (('before' in answered ? answered.before : undefined) ?? first.edges);
  useEffect(() => {
    if (seen.current === null || answered.state !== 'ready') return;
    const fresh = box.current?.querySelectorAll('[data-list] > li')[seen.current];
    seen.current = null;
    fresh?.querySelector<HTMLElement>('a, summary')?.focus({ preventScroll: true });
  }, [answered.state, edges.length]);
  const left = total - edges.length;
  const isBusy = answered.state === 'loading' || answered.state === 'slow';
  return (
    <div ref={box} aria-busy={isBusy}>
      {children(edges)}
      {answered.state === 'failed' && <Failed failure={answered.failure} retry={answered.retry} />}
      {total > first.edges.length && (
        <p
          class="more-line"
          onClickCapture={() => {
            seen.current = edges.length;
          }}
        >
          {left > 0 && (
            <Link
              to={linkTo(path, {
                ...Object.fromEntries(query),
                [name]: Math.min(total, edges.length + step),
              })}
            >
              Show {Math.min(step, left)} more
            </Link>
          )}
          <span class="quiet" role="status">
            {isBusy ? 'Loading more…' : `${edges.length} of ${countOf(total, noun)} shown`}
          </span>
        </p>
      )}
    </div>
  );
}
