import { Footer } from './shell/footer.js';
import { Header } from './shell/header.js';
import { PageOf } from './pages/page-of.js';
import { TitleReader } from './shell/title-reader.js';
import { readRoute } from './routing/read-route.js';
import { useArrival } from './routing/use-arrival.js';
import { usePlace } from './routing/use-place.js';

/** The explorer: what stays on every page, and the page that the address names. */
export function App() {
  const place = usePlace();
  useArrival(place);
  const route = readRoute(place.path);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Header route={route} />
      <main id="main" tabIndex={-1}>
        <PageOf route={route} query={place.query} key={place.path} />
      </main>
      <Footer />
      <TitleReader />
    </>
  );
}
