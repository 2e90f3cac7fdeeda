import { Link } from '../routing/link.js';
import type { Route } from '../routing/route.js';
import { SearchBox } from '../search/search-box.js';
import { Mark } from './mark.js';

const places = [
  ['/ideas', 'ideas', 'Ideas'],
  ['/network', 'network', 'Network'],
] as const;

/** What stands above every page: the name, the two pictures, the search. */
export function Header({ route }: { readonly route: Route }) {
  return (
    <header class="head">
      <div class="head-row">
        <Link to="/" class="name" aria-current={route.kind === 'front' ? 'page' : undefined}>
          <Mark />
          <span>Throughline</span>
        </Link>
        <nav aria-label="Pages">
          {places.map(([path, kind, name]) => (
            <Link key={path} to={path} aria-current={route.kind === kind ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <SearchBox />
      </div>
    </header>
  );
}
