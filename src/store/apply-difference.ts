// Writes a difference between two graphs. Statements are looked up by kind in two tables: a new label or type of
// src/graph.ts fails to compile until it has its statements.

import type {
  Difference,
  GraphNode,
  GraphRelationship,
  HubChange,
  NodeLabel,
  RelationshipType,
} from '../graph.js';
import type { Parameters, StatementCall, Transaction } from './graph-store.js';
import { inPages, notesPerStatement, rowsPerStatement } from './in-pages.js';
import { searchDocument } from './search-document.js';
import { StoreError } from './store-error.js';

/** `write/put-<name>` and `write/drop-<name>` for each label. */
const nodeStatements: { readonly [L in NodeLabel]: string } = {
  Talk: 'talks',
  Speaker: 'speakers',
  Company: 'companies',
  Concept: 'concepts',
  Lesson: 'lessons',
  Event: 'events',
  Conference: 'conferences',
  Resource: 'resources',
  Note: 'notes',
};

const relationshipStatements: { readonly [T in RelationshipType]: string } = {
  GAVE: 'gave',
  WORKED_FOR: 'worked-for',
  PRESENTED_AT: 'presented-at',
  EDITION_OF: 'edition-of',
  DISCUSSES: 'discusses',
  TEACHES: 'teaches',
  ABOUT: 'about',
  ECHOES: 'echoes',
  BROADER: 'broader',
  RELATED: 'related',
  CITES: 'cites',
  TELLS: 'tells',
};

type Rows = readonly Parameters[];

interface PageCall extends StatementCall {
  readonly statement: string;
  readonly parameters: { readonly rows: Rows };
}

/** Drops relationships, then nodes with all their relationships, then writes nodes and relationships. Throws
 * `StoreError` STORE_PARAMETER when a relationship's end is not there. */
export async function applyDifference(
  transaction: Transaction,
  { put, change = [], drop }: Difference,
): Promise<void> {
  const runAll = async (calls: readonly StatementCall[]) => Promise.all(transaction.runEach(calls));
  await runAll(
    pages(rowsByType(drop.relationships), (type) => `write/drop-${relationshipStatements[type]}`),
  );
  await runAll(pages(rowsByLabel(drop.nodes), (label) => `write/drop-${nodeStatements[label]}`));
  await runAll([
    ...pages(rowsByLabel(put.nodes), (label) => `write/put-${nodeStatements[label]}`),
    ...pages(rowsOfChanges(change), (label) => `write/change-${nodeStatements[label]}`),
  ]);
  await putRelationships(transaction, put.relationships);
  transaction.index({
    put: [...put.nodes, ...change.map(({ node }) => node)].flatMap(
      (node) => searchDocument(node) ?? [],
    ),
    discard: drop.nodes.map(({ id }) => id),
    notes: put.nodes.flatMap((node) =>
      node.label === 'Note' ? [{ id: node.id, keys: node.properties.keys ?? [] }] : [],
    ),
  });
}

function rowsByLabel(nodes: readonly GraphNode[]): Map<NodeLabel, Rows> {
  return groupRows(
    nodes,
    ({ label }) => label,
    ({ id, properties }) => ({ id, ...properties }),
  );
}

function rowsOfChanges(changes: readonly HubChange[]): Map<NodeLabel, Rows> {
  return groupRows(
    changes,
    ({ node }) => node.label,
    ({ node: { id, properties }, names }) => {
      const all = new Map<string, Parameters[string]>(Object.entries(properties));
      return { ...Object.fromEntries(names.map((name) => [name, all.get(name) ?? null])), id };
    },
  );
}

function rowsByType(relationships: readonly GraphRelationship[]): Map<RelationshipType, Rows> {
  return groupRows(
    relationships,
    ({ type }) => type,
    ({ from, to, properties }) => ({ from, to, ...properties }),
  );
}

function groupRows<Item, Kind>(
  items: readonly Item[],
  kindOf: (item: Item) => Kind,
  toRow: (item: Item) => Parameters,
): Map<Kind, Parameters[]> {
  const groups = new Map<Kind, Parameters[]>();
  for (const item of items) {
    const kind = kindOf(item);
    const rows = groups.get(kind);
    if (rows) rows.push(toRow(item));
    else groups.set(kind, [toRow(item)]);
  }
  return groups;
}

/** A call a page of rows. */
function pages<Kind extends NodeLabel | RelationshipType>(
  groups: ReadonlyMap<Kind, Rows>,
  statementOf: (kind: Kind) => string,
): PageCall[] {
  return [...groups].flatMap(([kind, rows]) =>
    [...inPages(rows, kind === 'Note' ? notesPerStatement : rowsPerStatement)].map((page) => ({
      statement: statementOf(kind),
      parameters: { rows: page },
    })),
  );
}

async function putRelationships(
  transaction: Transaction,
  relationships: readonly GraphRelationship[],
): Promise<void> {
  const put = pages(
    rowsByType(relationships),
    (type) => `write/put-${relationshipStatements[type]}`,
  );
  for (const [at, [result]] of (await Promise.all(transaction.runEach(put))).entries()) {
    const { statement = '', parameters } = put[at] ?? {};
    const count = parameters?.rows.length ?? 0;
    const missing = count - Number(result?.['written'] ?? 0);
    if (missing > 0)
      throw new StoreError(
        'STORE_PARAMETER',
        `Cannot write ${missing} of ${count} relationships by \`${statement}\`: the nodes at their ends are not there. Put the nodes in the same difference.`,
      );
  }
}
