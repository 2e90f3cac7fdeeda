/** Under what a node keeps a list: a field and its arguments. The same list may be asked for under several names. */
export function listKey(field: string, args: object): string {
  return `${field} ${JSON.stringify(args)}`;
}
