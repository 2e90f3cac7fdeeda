import { PageHead } from '../parts/page-head.js';
import { linkTo } from '../routing/link-to.js';
import { Link } from '../routing/link.js';

/** What stands where an address leads nowhere: the words of the address as something to search for. */
export function MissingPage({ id }: { readonly id?: string }) {
  const words = (id ?? '').replace(/^[^/]*\//, '').replaceAll('-', ' ');
  return (
    <PageHead kicker="Nothing here" title="Nothing goes by this name">
      <p class="lead">
        The notes that are loaded know nothing at this address. A note may have been taken away, or
        the address was cut short.
      </p>
      <p>
        {words !== '' && (
          <>
            <Link to={linkTo('/search', { q: words.slice(0, 80) })}>
              Search for “{words.slice(0, 80)}”
            </Link>{' '}
            or{' '}
          </>
        )}
        <Link to="/">begin at the front page</Link>.
      </p>
    </PageHead>
  );
}
