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
import type { Parameters, Transaction } from './graph-store.js';
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

/** Drops relationships, then nodes with all their relationships, then writes nodes and relationships. Throws
 * `StoreError` STORE_PARAMETER when a relationship's end is not there. */
export async function applyDifference(
  transaction: Transaction,
  { put, change = [], drop }: Difference,
): Promise<void> {
  for (const [type, rows] of rowsByType(drop.relationships))
    await runPages(transaction, `write/drop-${relationshipStatements[type]}`, rows);
  for (const [label, rows] of rowsByLabel(drop.nodes))
    await runPages(transaction, `write/drop-${nodeStatements[label]}`, rows);
  for (const [label, rows] of rowsByLabel(put.nodes)) {
    const size = label === 'Note' ? notesPerStatement : rowsPerStatement;
    await runPages(transaction, `write/put-${nodeStatements[label]}`, rows, size);
  }
  for (const [label, rows] of rowsOfChanges(change))
    await runPages(transaction, `write/change-${nodeStatements[label]}`, rows);
  for (const [type, rows] of rowsByType(put.relationships))
    await putRelationships(transaction, type, rows);
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
    ({ id, properties }) => ({ ...properties, id }),
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
    ({ from, to, properties }) => ({ ...properties, from, to }),
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

async function runPages(
  transaction: Transaction,
  statement: string,
  rows: Rows,
  size = rowsPerStatement,
): Promise<void> {
  for (const page of inPages(rows, size)) await transaction.run(statement, { rows: page });
}

async function putRelationships(
  transaction: Transaction,
  type: RelationshipType,
  rows: Rows,
): Promise<void> {
  for (const page of inPages(rows, rowsPerStatement)) {
    const [result] = await transaction.run(`write/put-${relationshipStatements[type]}`, {
      rows: page,
    });
    const missing = page.length - Number(result?.['written'] ?? 0);
    if (missing > 0)
      throw new StoreError(
        'STORE_PARAMETER',
        `Cannot write ${missing} of ${page.length} relationships ${type}: the nodes at their ends are not there. Put the nodes in the same difference.`,
      );
  }
}
