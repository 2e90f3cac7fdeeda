/** What one query may ask for. Far above what a page of answers needs, far below what would hold up everybody else. */
export const queryLimits = {
  /** Tokens of the document. */
  tokens: 2000,
  /** Fields within fields. */
  depth: 12,
  /** Lists and objects within one another in variables. */
  nesting: 100,
  /** Fields with an alias. */
  aliases: 50,
  /** Fields and fragments to look at before it runs, each as often as fragments bring it in. */
  steps: 20_000,
  /** Fields that the answer may come to, were every page full. */
  cost: 50_000,
} as const;

export type QueryLimits = { readonly [K in keyof typeof queryLimits]: number };
