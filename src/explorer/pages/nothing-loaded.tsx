import { PageHead } from '../parts/page-head.js';

/** What stands where there could be everything: no note is loaded yet, and how to change that. */
export function NothingLoaded() {
  return (
    <PageHead kicker="An empty graph" title="Nothing is loaded yet">
      <p class="lead">
        Stop this server, run <code>throughline load notes/</code>, and start it again, or serve a
        folder at once with <code>throughline serve --load notes/</code>.
      </p>
    </PageHead>
  );
}
