/** Kinds of things that have a page of their own. */
export const pageKinds = [
  'concept',
  'talk',
  'speaker',
  'company',
  'event',
  'conference',
  'lesson',
  'note',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What an address shows. */
export type Route =
  | { readonly kind: 'front' | 'ideas' | 'network' | 'search' | 'missing' }
  | { readonly kind: PageKind; readonly id: string };
