/** Kinds of things that have a page of their own. */
export type PageKind =
  | 'concept'
  | 'talk'
  | 'speaker'
  | 'company'
  | 'event'
  | 'conference'
  | 'lesson'
  | 'note';

/** What an address shows. */
export type Route =
  | { readonly kind: 'front' | 'ideas' | 'network' | 'search' | 'missing' }
  | { readonly kind: PageKind; readonly id: string };
