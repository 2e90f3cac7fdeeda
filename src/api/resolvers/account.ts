import type { AccountItemResolvers, AccountResolvers } from '../generated/schema-types.js';
import { labelOf, loadNodeFor } from '../load-node.js';

/** Fields of Account. */
export const account: AccountResolvers = {
  note: async ({ noteId }, _args, context, info) => {
    const note = await loadNodeFor(context, info, 'Note', noteId);
    if (!note) throw new Error(`The note "${noteId}" was forgotten while it was read.`);
    return note;
  },
  evidence: ({ evidence }) => [...evidence],
  items: ({ items }, { kinds, onlyHere }) =>
    items.filter(
      (item) =>
        (kinds?.includes(item.kind) ?? true) &&
        (typeof onlyHere === 'boolean' ? item.onlyHere === onlyHere : true),
    ),
  onlyHereCount: ({ items }) => items.filter(({ onlyHere }) => onlyHere).length,
};

/** Fields of AccountItem. */
export const accountItem: AccountItemResolvers = {
  asWritten: ({ evidence: [first] }) => first?.fact.asWritten ?? '',
  evidence: ({ evidence }) => [...evidence],
  node: async ({ nodeId }, _args, context, info) => {
    const label = labelOf(nodeId);
    const node = label && (await loadNodeFor(context, info, label, nodeId));
    if (!node) throw new Error(`"${nodeId}" was taken away while it was read.`);
    return node;
  },
};
