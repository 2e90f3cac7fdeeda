import type { FoundFieldsFragment } from '../generated/operations.js';

/** The name of a search result with the words that fit marked. Ranges count code points. */
export function Highlighted({ found }: { readonly found: FoundFieldsFragment }) {
  const highlight = found.highlights.find(({ text }) => text === found.name);
  if (!highlight) return <bdi class="text">{found.name}</bdi>;
  const points = Array.from(found.name);
  const pieces = [];
  let at = 0;
  for (const { from, to } of highlight.ranges) {
    if (from < at) continue;
    pieces.push(points.slice(at, from).join(''));
    pieces.push(<mark key={from}>{points.slice(from, to).join('')}</mark>);
    at = to;
  }
  pieces.push(points.slice(at).join(''));
  return <bdi class="text">{pieces}</bdi>;
}
