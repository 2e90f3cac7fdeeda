import type { NamedReads, SearchDocument } from './graph-store.js';
import { readNodeIds } from './read-node-ids.js';
import { readNodes } from './read-nodes.js';
import { searchDocument, searchedLabels } from './search-document.js';

/** What search finds in the whole store, page by page. */
export async function* readSearchDocuments(store: NamedReads): AsyncGenerator<SearchDocument[]> {
  const ids = await readNodeIds(store, searchedLabels);
  for await (const page of readNodes(store, ids))
    yield page.map(searchDocument).filter((document) => document !== null);
}
