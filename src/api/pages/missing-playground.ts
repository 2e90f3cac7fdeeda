import { pageFrame } from './page-frame.js';

/** What stands in place of the playground while it is not built. */
export function missingPlayground(): string {
  return pageFrame(
    'The playground is not built',
    `<h1>The playground is not built</h1>
<p>This server runs from its sources. Run <code>npm run build</code> once, then start it again.</p>
<p>Queries are answered at <code>/graphql</code> all the same. <a href="/">Back</a></p>`,
  );
}
