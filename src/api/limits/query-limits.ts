/** What one query may ask for. Far above what a page of answers needs, far below what would hold up everybody else. */
export const queryLimits = {
  /** Tokens of the document. */
  tokens: 2000,
  /** Fields within fields. */
  depth: 12,
  /** Fields with an alias. */
  aliases: 50,
  /** Fields that the answer may come to, were every page full. */
  cost: 50_000,
} as const;

export type QueryLimits = { readonly [K in keyof typeof queryLimits]: number };
