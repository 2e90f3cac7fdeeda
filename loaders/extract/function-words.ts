/** What stands before a noun and names nothing: articles, possessives, and words of all or any. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an your our their its his her my any every all own'.split(' '),
);

/** What leads from a verb or a noun to another noun. */
export const prepositions: ReadonlySet<string> = new Set(
  'to for with from on into in of'.split(' '),
);
